import type { ArchiveItem, OldTerm } from '../../archive-item.ts';
import type { Hint, Picture } from '../../block.ts';
import { decodeAddress } from '../../../permalinks/decode-address.ts';
import { slugPattern } from '../../../permalinks/permalink.ts';
import { readElements, type XmlElement } from '../xml/read-elements.ts';
import { listChildren, readChild, readXmlText } from '../xml/xml-element.ts';
import { listOldPaths, makeHints, makePhotoHint } from '../make-hints.ts';
import { readHtmlLine } from '../read-html-line.ts';
import { makeParagraphs } from './make-paragraphs.ts';

/** Kinds of entries that WordPress and its common plugins keep for themselves. */
const internal =
  /^(attachment|nav_menu_item|revision|wp_\w+|custom_css|customize_changeset|oembed_cache|user_request|acf-\w+|wpcf7_contact_form|elementor_library|shop_\w+|product|feedback|mailpoet_\w+|amp_\w+)$/;

/** What WordPress puts where the editor named no category. */
const unsorted = /^(uncategori[sz]ed|غير مصنّ?ف)$/i;

/** What all posts of a site share. */
interface Site {
  name: string;
  /** Names of authors by their logins. */
  authors: Map<string, string>;
  /** Paths of categories by the ends of their addresses: one in another has the other's before its own. */
  categories: Map<string, { parent: string }>;
  pictures: Map<string, Picture>;
}

/**
 * Reads what WordPress exports (WXR 1.0 to 1.2): RSS 2.0 with elements of its own. The file is read
 * twice, since a featured picture may stand behind its post.
 *
 * @param file its path
 * @yields each entry in order, those that are no articles with the reason
 * @throws Refusal for a file that breaks off
 */
export async function* readWxr(file: string): AsyncGenerator<ArchiveItem> {
  const site = await readSite(file);
  for await (const item of readElements(file, isItem)) {
    const type = readChild(item, 'wp:post_type') || 'post';
    if (!internal.test(type)) yield readPost(item, type, site);
  }
}

const isItem = (name: string) => name === 'item';

async function readSite(file: string): Promise<Site> {
  const site: Site = { name: '', authors: new Map(), categories: new Map(), pictures: new Map() };
  const isNeeded = (name: string, path: readonly string[]) =>
    isItem(name) || (path.at(-1) === 'channel' && /^(title|wp:author|wp:category)$/.test(name));
  for await (const element of readElements(file, isNeeded)) {
    if (element.name === 'title') site.name = readXmlText(element).trim();
    else if (element.name === 'wp:author') {
      const login = readChild(element, 'wp:author_login');
      site.authors.set(login, readChild(element, 'wp:author_display_name') || login);
    } else if (element.name === 'wp:category') {
      const parent = readChild(element, 'wp:category_parent');
      site.categories.set(readChild(element, 'wp:category_nicename'), { parent });
    } else if (readChild(element, 'wp:post_type') === 'attachment') {
      site.pictures.set(readChild(element, 'wp:post_id'), readAttachment(element));
    }
  }
  return site;
}

function readAttachment(item: XmlElement): Picture {
  return {
    src: readChild(item, 'wp:attachment_url', 'guid'),
    alt: readMeta(item).get('_wp_attachment_image_alt') ?? '',
    caption: readChild(item, 'excerpt:encoded'),
    credit: '',
  };
}

const readMeta = (item: XmlElement) =>
  new Map(
    listChildren(item, 'wp:postmeta').map((meta) => [
      readChild(meta, 'wp:meta_key'),
      readChild(meta, 'wp:meta_value'),
    ]),
  );

function readPost(item: XmlElement, type: string, site: Site): ArchiveItem {
  const [id, status] = [readChild(item, 'wp:post_id'), readChild(item, 'wp:status')];
  const title = readChild(item, 'title');
  const meta = readMeta(item);
  const login = readChild(item, 'dc:creator');
  const listTerms = (domain: RegExp) =>
    listChildren(item, 'category')
      .filter(({ attributes }) => domain.test(attributes.domain ?? 'category'))
      .map(readXmlText);
  // Names of authors beside the one who entered the post are terms of a plugin, Co-Authors Plus.
  const authors = listTerms(/^author$/);
  const picture = site.pictures.get(meta.get('_thumbnail_id') ?? '');
  const hints: Hint[] = [
    ...makeHints('channel', { source: site.name }),
    ...makeHints('WXR', {
      title: readHtmlLine(title),
      date: readDate(item),
      summary: readHtmlLine(readChild(item, 'excerpt:encoded')),
      authors: authors.length > 0 ? authors : (site.authors.get(login) ?? login),
      topics: listTerms(/^(category|post_tag)$/).filter((name) => !unsorted.test(name)),
      updated: readMoment(item, 'wp:post_modified'),
    }),
    ...makePhotoHint('WXR', picture?.src ?? '', picture),
  ];
  const name = decodeAddress(readChild(item, 'wp:post_name')) ?? '';
  const content = readChild(item, 'content:encoded');
  const { html, shortcodes } = makeParagraphs(content);
  return {
    id,
    title,
    body: { kind: 'html', text: html },
    hints,
    slug: slugPattern.test(name) ? name : undefined,
    aliases: listAddresses(item, id),
    terms: listTermPages(item, site),
    draft: status !== 'publish' || readChild(item, 'wp:post_password') !== '',
    aside: [
      ...shortcodes.map((text) => ({ name: 'unsupported', text })),
      ...listChildren(item, 'wp:comment').map((comment) => ({
        name: 'comments',
        text: `${readChild(comment, 'wp:comment_author')} (${readChild(comment, 'wp:comment_date')}): ${readChild(comment, 'wp:comment_content')}`,
      })),
      ...[...meta]
        .filter(([key, value]) => !key.startsWith('_') && value)
        .map(([key, value]) => ({ name: 'original', text: `${key}: ${value}` })),
      {
        name: 'original',
        text: `${type} ${id}, ${status || '?'}, ${readChild(item, 'link', 'guid')}`,
      },
    ],
    skip: findReason(type, status, content),
  };
}

/** Where WordPress shows categories, tags and authors unless a site has other names for the folders. */
function listTermPages(item: XmlElement, { authors, categories }: Site): OldTerm[] {
  const login = readChild(item, 'dc:creator');
  const makeAuthor = (slug: string, name: string): OldTerm[] =>
    slug ? [{ taxonomy: 'authors', slug, name, path: `/author/${slug}/` }] : [];
  const pages = listChildren(item, 'category').flatMap((term): OldTerm[] => {
    const { domain, nicename: slug = '' } = term.attributes;
    const topic = { taxonomy: 'topics', slug, name: readXmlText(term) } as const;
    if (domain === 'author') return makeAuthor(slug.replace(/^cap-/, ''), topic.name);
    if (domain === 'category')
      return [{ ...topic, path: `/category/${findPath(slug, categories)}/` }];
    return domain === 'post_tag' ? [{ ...topic, path: `/tag/${slug}/` }] : [];
  });
  return [...pages, ...makeAuthor(login.toLowerCase(), authors.get(login) ?? login)];
}

/** At most as many levels as any site has: an export may hold a circle. */
function findPath(slug: string, categories: Site['categories'], levels = 8): string {
  const parent = levels > 0 ? categories.get(slug)?.parent : '';
  return parent ? `${findPath(parent, categories, levels - 1)}/${slug}` : slug;
}

/** The address of every post, whatever its site calls it, is its number too. */
const listAddresses = (item: XmlElement, id: string) => [
  ...new Set([...listOldPaths(readChild(item, 'link')), `/?p=${id}`]),
];

/** The hour where the post was written, with its distance from UTC, which WordPress has in two fields. */
function readDate(item: XmlElement): string {
  const own = readMoment(item, 'wp:post_date');
  const published = Date.parse(readChild(item, 'pubDate'));
  if (own || Number.isNaN(published)) return own;
  return new Date(published).toISOString().replace('.000Z', 'Z');
}

function readMoment(item: XmlElement, name: string): string {
  const [local, utc] = [readChild(item, name), readChild(item, `${name}_gmt`)];
  const [here, there] = [local, utc].map((each) => Date.parse(`${each.replace(' ', 'T')}Z`)) as [
    number,
    number,
  ];
  if (Number.isNaN(here) || local.startsWith('0000')) return '';
  const minutes = Math.round((here - there) / 60_000);
  const isKnown = !utc.startsWith('0000') && Math.abs(minutes) <= 14 * 60;
  if (!isKnown) return local.slice(0, 10);
  const two = (value: number) => String(value).padStart(2, '0');
  const distance = Math.abs(minutes);
  const zone =
    minutes === 0
      ? 'Z'
      : `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
  return `${local.replace(' ', 'T')}${zone}`;
}

function findReason(type: string, status: string, html: string) {
  if (/^(trash|auto-draft|inherit)$/.test(status)) {
    return { ar: 'في سلّة المهملات', en: 'it was thrown away' };
  }
  if (type === 'page') {
    return { ar: 'صفحة ثابتة لا مقال', en: 'it is a page, not a post' };
  }
  if (html.replace(/<[^>]*>|&nbsp;|\s/g, '') === '') {
    return { ar: 'لا نصّ فيه', en: 'it has no text' };
  }
  return undefined;
}
