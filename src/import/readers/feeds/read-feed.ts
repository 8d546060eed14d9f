import type { ArchiveItem } from '../../archive-item.ts';
import { readHtmlLine } from '../read-html-line.ts';
import { listOldPaths, makeHints, makePhotoHint } from '../make-hints.ts';
import { readElements, type XmlElement } from '../xml/read-elements.ts';
import { listOthers } from '../list-others.ts';
import { listChildren, listLeaves, readChild, readXmlText } from '../xml/xml-element.ts';

/**
 * Reads feeds: RSS 2.0, 1.0 and 0.9, Atom (RFC 4287), and what Blogger exports, which is Atom.
 *
 * @param file its path
 * @yields each entry in order; Blogger's comments, templates and settings are none
 * @throws Refusal for a file that breaks off
 */
export async function* readFeed(file: string): AsyncGenerator<ArchiveItem> {
  let name = '';
  const isPart = (each: string, path: readonly string[]) =>
    each === 'item' || each === 'entry' || (each === 'title' && path.length <= 2);
  for await (const element of readElements(file, isPart)) {
    if (element.name === 'title') name ||= readXmlText(element).trim();
    else if (element.name === 'item') yield readItem(element, name);
    else if (isPost(element)) yield readEntry(element, name);
  }
}

function readItem(item: XmlElement, site: string): ArchiveItem {
  const link = readChild(item, 'link');
  const title = readChild(item, 'title');
  const description = readChild(item, 'description');
  const body = readChild(item, 'content:encoded') || description;
  const summary = body === description ? '' : readHtmlLine(description);
  const topics = listChildren(item, 'category').map(readXmlText);
  const author = readChild(item, 'dc:creator', 'author');
  const picture = listChildren(item, 'enclosure')
    .concat(listChildren(item, 'media:content'))
    .find(({ attributes }) => /^image/.test(attributes.type ?? attributes.medium ?? ''));
  const hints = makeHints('RSS', {
    title: readHtmlLine(title),
    date: readMoment(readChild(item, 'pubDate', 'dc:date')),
    source: readChild(item, 'source') || site,
    sourceUrl: link,
    summary,
    authors: author,
    topics,
  });
  const id = readChild(item, 'guid') || link || title;
  const taken = ['title', 'pubDate', 'dc:date', 'source', 'content:encoded'].map((name) =>
    readChild(item, name),
  );
  return {
    id,
    title,
    body: { kind: 'html', text: body },
    hints: [...hints, ...makePhotoHint('RSS', picture?.attributes.url ?? '')],
    aliases: listOldPaths(link),
    aside: listOthers(listLeaves(item), [...taken, ...topics, id, link, author, description]),
    skip: findReason(body),
  };
}

/** In Blogger's export posts carry their kind; other feeds have nothing but posts. */
function isPost(entry: XmlElement): boolean {
  const kinds = listChildren(entry, 'category')
    .map(({ attributes }) => attributes.term ?? '')
    .filter((term) => term.includes('kind#'));
  const type = readChild(entry, 'blogger:type');
  return type ? type === 'POST' : kinds.every((kind) => kind.endsWith('#post'));
}

function readEntry(entry: XmlElement, site: string): ArchiveItem {
  const title = readChild(entry, 'title');
  const content = listChildren(entry, 'content')[0] ?? listChildren(entry, 'summary')[0];
  const body = content ? readContent(content) : '';
  const link = listChildren(entry, 'link').find(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
  )?.attributes.href;
  const topics = listChildren(entry, 'category').flatMap(({ attributes: { term = '' } }) =>
    /#|^\d+$/.test(term) ? [] : [term],
  );
  const [author] = listChildren(entry, 'author');
  const isDraft =
    readChild(entry, 'blogger:status') === 'DRAFT' || /<app:draft>yes/.test(writeXml(entry));
  const hints = makeHints('Atom', {
    title: readHtmlLine(title),
    date: readMoment(readChild(entry, 'published', 'updated')),
    source: site,
    sourceUrl: link ?? '',
    summary: listChildren(entry, 'content')[0] ? readHtmlLine(readChild(entry, 'summary')) : '',
    authors: author ? readChild(author, 'name') : '',
    topics,
    updated: readChild(entry, 'updated'),
  });
  const id = readChild(entry, 'id') || (link ?? title);
  const shown = new Set([content, ...listChildren(entry, 'summary').slice(0, 1)]);
  const others = entry.children.filter((child) => typeof child === 'string' || !shown.has(child));
  const names = ['title', 'published', 'updated', 'blogger:status', 'blogger:type'];
  const taken = names.map((name) => readChild(entry, name));
  return {
    id,
    title,
    body: { kind: 'html', text: body },
    aside: listOthers(listLeaves({ ...entry, children: others }), [
      ...taken,
      id,
      author ? readChild(author, 'name') : '',
      readChild(entry, 'blogger:filename'),
    ]),
    hints,
    aliases: listOldPaths(readChild(entry, 'blogger:filename') || (link ?? '')),
    draft: isDraft,
    skip: findReason(body),
  };
}

/** HTML as text, XHTML as elements, or plain text (RFC 4287, 3.1.1). */
function readContent(content: XmlElement): string {
  const { type = 'text' } = content.attributes;
  if (type === 'xhtml') return content.children.map(writeXml).join('');
  const text = readXmlText(content);
  return /html/.test(type) ? text : escapeHtml(text).replace(/\n\s*\n/g, '<p>');
}

function writeXml(node: XmlElement | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value).replaceAll('"', '&quot;')}"`,
  );
  const inner = node.children.map(writeXml).join('');
  const isVoid = /^(br|img|hr|wbr)$/.test(node.name);
  return `<${node.name}${attributes.join('')}>${isVoid ? '' : `${inner}</${node.name}>`}`;
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** ISO 8601 as it stands; the form of mail (RFC 822) with the zone it names. */
export function readMoment(text: string): string {
  if (/^\d{4}-/.test(text)) return text;
  const zone = /([+-]\d{2}):?(\d{2})$/.exec(text);
  const time = Date.parse(text);
  if (Number.isNaN(time)) return text;
  const minutes = zone
    ? Number(`${zone[1]?.[0]}1`) * (Number(zone[1]?.slice(1)) * 60 + Number(zone[2]))
    : 0;
  const local = new Date(time + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes === 0 ? 'Z' : `${zone?.[1]}:${zone?.[2]}`}`;
}

const findReason = (html: string) =>
  html.replace(/<[^>]*>|\s/g, '') === '' ? { ar: 'لا نصّ فيه', en: 'it has no text' } : undefined;
