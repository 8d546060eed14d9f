import type { ArchiveItem } from '../../archive-item.ts';
import { makeHints } from '../make-hints.ts';
import { readElements, type XmlElement } from '../xml/read-elements.ts';
import { readXmlText } from '../xml/xml-element.ts';

/**
 * Reads what agencies send: NITF 3 and NewsML-G2 (IPTC), one story or a package of them.
 *
 * @param file its path
 * @yields each story in order
 * @throws Refusal for a file that breaks off
 */
export async function* readNewsml(file: string): AsyncGenerator<ArchiveItem> {
  const isPart = (name: string) => /^(?:\w+:)?(newsItem|nitf)$/.test(name);
  let count = 0;
  for await (const story of readElements(file, isPart)) {
    count += 1;
    yield readStory(story, count);
  }
}

function readStory(story: XmlElement, count: number): ArchiveItem {
  const text = (...names: string[]) =>
    names.map((name) => words(find(story, name))).find(Boolean) ?? '';
  const body = find(story, 'body.content') ?? find(story, 'inlineXML') ?? find(story, 'body');
  const published = find(story, 'date.issue') ?? find(story, 'story.date');
  const title = text('hl1', 'headline', 'title');
  const hints = makeHints('NewsML', {
    title,
    date: readDay(
      published?.attributes.norm ?? text('contentCreated', 'versionCreated', 'firstCreated'),
    ),
    source: text('creditline', 'distributor') || readProvider(story),
    authors: text('byline', 'by'),
    location: text('dateline', 'located'),
    summary: text('abstract'),
    topics: list(story, 'subject').flatMap((each) => words(find(each, 'name')) || []),
  });
  return {
    id: story.attributes.guid ?? find(story, 'doc-id')?.attributes['id-string'] ?? String(count),
    title,
    body: { kind: 'html', text: body ? body.children.map(write).join('') : '' },
    hints,
    aliases: [],
    aside: listLeaves(story, body)
      .filter((each) => !hints.some(({ value }) => value === each))
      .map((each) => ({ name: 'original', text: each })),
    skip: body && readXmlText(body).trim() ? undefined : { ar: 'لا نصّ فيه', en: 'it has no text' },
  };
}

const local = (name: string) => name.replace(/^\w+:/, '');

function find(element: XmlElement, name: string): XmlElement | undefined {
  return list(element, name)[0];
}

function list(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return local(child.name) === name ? [child] : list(child, name);
  });
}

/** What a story says beside its text: each line of it. */
function listLeaves(element: XmlElement, body: XmlElement | undefined): string[] {
  if (element === body) return listUnshown(element);
  const elements = element.children.filter((child) => typeof child !== 'string');
  if (elements.length === 0) return [words(element)].filter(Boolean);
  const own = element.children.filter((child) => typeof child === 'string').join(' ');
  return [
    own.replace(/\s+/g, ' ').trim(),
    ...elements.flatMap((child) => listLeaves(child, body)),
  ].filter(Boolean);
}

const isUnshown = (name: string) => /^(head|title|media-metadata)$/.test(name);

/** What {@link write} passes over in a text. */
const listUnshown = ({ children }: XmlElement): string[] =>
  children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return isUnshown(local(child.name)) ? listLeaves(child, undefined) : listUnshown(child);
  });

const words = (element: XmlElement | undefined) =>
  element ? readXmlText(element).replace(/\s+/g, ' ').trim() : '';

function readProvider(story: XmlElement): string {
  const provider = find(story, 'provider');
  return provider ? words(find(provider, 'name')) : '';
}

/** `20141107T103000+0300`, as NITF has it, or ISO 8601 as it is. */
const readDay = (text: string) =>
  text.replace(/^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?/, (...[, y, m, d, h, min, s]) =>
    h ? `${y}-${m}-${d}T${h}:${min}:${s ?? '00'}` : `${y}-${m}-${d}`,
  );

const tags: Record<string, string> = {
  hl2: 'h2',
  media: 'figure',
  'media-caption': 'figcaption',
  note: 'blockquote',
};

function write(node: XmlElement | string): string {
  if (typeof node === 'string') return node.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const name = local(node.name);
  if (isUnshown(name)) return '';
  const inner = node.children.map(write).join('');
  if (name === 'media-reference')
    return `<img src="${node.attributes.source ?? ''}" alt="${node.attributes['alternate-text'] ?? ''}">`;
  const tag =
    tags[name] ??
    (/^(p|h[1-6]|b|strong|i|em|ul|ol|li|blockquote|table|tr|td|th|a|br|hl1)$/.test(name)
      ? name
      : '');
  if (!tag) return inner;
  const href =
    tag === 'a' && node.attributes.href
      ? ` href="${node.attributes.href.replaceAll('"', '&quot;')}"`
      : '';
  return tag === 'br' ? '<br>' : `<${tag}${href}>${inner}</${tag}>`;
}
