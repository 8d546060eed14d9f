import type { Element, Nodes, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { findAgency } from '../../finders/agencies.ts';
import type { Hint } from '../../block.ts';
import { stripBidiControls } from '../../strip-bidi-controls.ts';
import { isNamed, listElements, readAttribute } from './page-text.ts';

/** What a page says of itself to machines. */
export interface PageData {
  /** Headlines, the best first; page titles without the site's name. */
  titles: string[];
  hints: Hint[];
  /** The address to which the page's links are relative: its own, or that of its `<base>`. */
  address: string | undefined;
}

/**
 * Reads a page's JSON-LD (schema.org), Open Graph and other `<meta>`, `<time datetime>`, its
 * canonical address, and the address a browser noted when it saved the page.
 *
 * @param tree the page
 * @returns hints in the order of trust within each field; a fault in JSON-LD is passed over
 */
export function readPageData(tree: Root): PageData {
  const elements = listElements(tree).map(({ element }) => element);
  const { story, nameOf } = readStory(elements);
  const meta = (...names: string[]) => readMeta(elements, names);
  const publisher = nameOf(story.publisher) || readItem(elements, 'publisher');
  const siteName = meta('og:site_name') || publisher;
  const names = [publisher, meta('og:site_name'), meta('application-name')].filter(Boolean);
  // A call sign or a company's registered name in Latin letters is no name readers know.
  const site = names.find((name) => /\p{Script=Arabic}/u.test(name)) ?? names[0];
  const address = [
    meta('og:url'),
    ...elements.filter(isCanonical).map((element) => readAttribute(element, 'href')),
    readSavedFrom(tree),
  ].find((each) => /^https?:\/\//i.test(each ?? '') && URL.canParse(each ?? ''));
  const authors = nameOf(story.author) || meta('author', 'article:author');
  const agency = findAgency(authors) ?? findAgency(meta('author'));
  const source = nameOf(story.sourceOrganization) || agency || site;
  const times = elements.filter(({ tagName }) => tagName === 'time');
  const hints: (Hint | undefined)[] = [
    hint('date', readString(story.datePublished), 'JSON-LD datePublished'),
    hint(
      'date',
      meta(
        'article:published_time',
        'datePublished',
        'pubdate',
        'date',
        'DC.date.issued',
        'dc.date',
      ),
      '<meta>',
    ),
    ...elements.filter(isDated).map((element) => hint('date', readDated(element), 'microdata')),
    ...times.map((time) => hint('date', readAttribute(time, 'dateTime'), '<time datetime>')),
    hint('source', source, source === meta('og:site_name') ? 'og:site_name' : 'JSON-LD'),
    hint('sourceUrl', address, 'canonical'),
    hint('summary', readDescription(meta, names), '<meta>'),
    hint('updated', readString(story.dateModified) || meta('article:modified_time'), 'JSON-LD'),
    hint('authors', readAuthors(story.author, nameOf) || meta('author'), 'JSON-LD'),
    hint('location', readString(story.dateline) || nameOf(story.contentLocation), 'JSON-LD'),
    hint('topics', readTopics(story, meta), 'JSON-LD'),
  ];
  const page = elements.find(({ tagName }) => tagName === 'title');
  const base = elements.find(({ tagName }) => tagName === 'base');
  const baseHref = base ? readAttribute(base, 'href') : '';
  const titles = [
    readString(story.headline),
    meta('og:title', 'twitter:title'),
    page ? toText(page) : '',
  ];
  return {
    titles: [...new Set(titles.map((title) => dropSiteName(title, siteName)).filter(Boolean))],
    hints: hints.filter((each) => each !== undefined),
    address:
      baseHref && URL.canParse(baseHref, address) ? new URL(baseHref, address).href : address,
  };
}

/**
 * What a page tells search engines of itself; empty where a template had nothing to say of the
 * article: what opens with the sign between a headline and the site's name, or is but a name or says
 * who wrote it.
 */
function readDescription(meta: (...names: string[]) => string, names: readonly string[]): string {
  const text = stripBidiControls(meta('description', 'og:description', 'twitter:description'))
    .text.replace(/\s+/g, ' ')
    .trim();
  const isTemplate = /^[|»›>•·–—:,،.…\-\s]/.test(text) || byline.test(text);
  return isTemplate || names.includes(text) ? '' : text;
}

const byline =
  /^(بقلم|كتبت?|حوار|أجر[ىت]ه? الحوار|تحقيق|تقرير|إعداد|متابعة|by)\s*[:-]?\s+\S+( \S+){0,3}$/i;

const readAuthors = (authors: unknown, nameOf: (value: unknown) => string) =>
  [authors ?? []].flat().map(nameOf).filter(Boolean).join('، ');

const readTopics = (story: Story, meta: (...names: string[]) => string) =>
  [story.articleSection, story.keywords]
    .flat()
    .map(readString)
    .concat(meta('article:section'))
    .filter((topic, at, all) => topic && all.indexOf(topic) === at)
    .join('، ');

/** Names of the day of publication in schema.org, Dublin Core and RDFa, as Drupal and others write them. */
const dateNames =
  /(^|\s)(schema:)?(datePublished|dateCreated|pubdate)(\s|$)|(^|\s)(dc|dcterms):(date|created|issued)(\s|$)/i;

/** As microformats have it: `<abbr class="published" title="2014-11-07T…">`. */
const isMicroformat = (element: Element) =>
  isNamed(element, /(^|\s)(published|dt-published|entry-date)(\s|$)/) &&
  /^\d{4}-\d{2}-\d{2}/.test(readAttribute(element, 'title'));

const isDated = (element: Element) =>
  isMicroformat(element) ||
  (element.tagName !== 'meta' &&
    dateNames.test(`${readAttribute(element, 'property')} ${readAttribute(element, 'itemProp')}`));

/** `<span property="dc:date" content="2019-02-08T…">`, or what it shows. */
const readDated = (element: Element) =>
  readAttribute(element, 'content', 'dateTime', 'title') || toText(element).trim();

const hint = (field: Hint['field'], value: string | undefined, from: string): Hint | undefined =>
  value ? { field, value, from } : undefined;

function readMeta(elements: readonly Element[], names: readonly string[]): string {
  for (const name of names) {
    const found = elements.find(
      (element) =>
        element.tagName === 'meta' &&
        [
          readAttribute(element, 'property'),
          readAttribute(element, 'name'),
          readAttribute(element, 'itemProp'),
        ].some((each) => each.toLowerCase() === name.toLowerCase()),
    );
    const content = found && readAttribute(found, 'content');
    if (content) return content;
  }
  return '';
}

const isCanonical = (element: Element) =>
  element.tagName === 'link' && readAttribute(element, 'rel') === 'canonical';

/** The name of a thing in microdata: `<span itemprop="publisher" itemscope><meta itemprop="name" content="…">`. */
function readItem(elements: readonly Element[], property: string): string {
  const item = elements.find((element) => readAttribute(element, 'itemProp') === property);
  if (!item) return '';
  const named = listElements(item).find(
    ({ element }) => readAttribute(element, 'itemProp') === 'name',
  );
  const holder = named?.element ?? item;
  return readAttribute(holder, 'content') || toText(holder).trim();
}

type Story = Record<string, unknown>;

/**
 * The first story in the page's JSON-LD; a graph is looked through, a fault passed over.
 *
 * @returns the story, and what reads a name in it, also one that stands elsewhere under its `@id`
 */
function readStory(elements: readonly Element[]) {
  const scripts = elements.filter(
    (element) =>
      element.tagName === 'script' && readAttribute(element, 'type') === 'application/ld+json',
  );
  const things = scripts.flatMap((script) => listThings(parseJson(toText(script))));
  const story = things.find((thing) =>
    /(Article|BlogPosting|Report)$/.test(String([thing['@type']].flat()[0])),
  );
  const nameOf = (value: unknown): string => {
    const first = [value].flat()[0] as Story | string | undefined;
    if (typeof first !== 'object') return readString(first);
    const named = things.find(
      (thing) => first?.['@id'] && thing['@id'] === first['@id'] && thing.name,
    );
    return readString(first?.name) || readString(named?.name);
  };
  return { story: story ?? {}, nameOf };
}

function listThings(value: unknown): Story[] {
  if (Array.isArray(value)) return value.flatMap(listThings);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Story, ...listThings((value as Story)['@graph'])];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const readString = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** `<!-- saved from url=(0030)https://… -->`, as browsers write it, and `url: https://…` of SingleFile. */
function readSavedFrom(tree: Root): string | undefined {
  const comments = tree.children
    .flatMap((child): Nodes[] => ('children' in child ? [child, ...child.children] : [child]))
    .flatMap((child) => (child.type === 'comment' ? child.value : []));
  const notes = comments.map((note) =>
    /saved from url=\(\d+\)(\S+)|saved with SingleFile\s+url:\s*(\S+)/.exec(note),
  );
  return notes.map((note) => note?.[1] ?? note?.[2]).find(Boolean);
}

/** «العنوان - الموقع» */
function dropSiteName(title: string, siteName: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const parts = /^(.+?)\s+[-–—|»:]+\s+([^-–—|»]+)$/.exec(plain);
  return siteName && parts?.[2]?.trim() === siteName.trim() ? (parts[1] ?? plain) : plain;
}
