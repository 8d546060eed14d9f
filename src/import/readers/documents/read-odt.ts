import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { listOthers } from '../list-others.ts';
import { listLeaves, readXmlText } from '../xml/xml-element.ts';
import type { ConvertedDocument } from './converted-document.ts';
import { readPart, unzip } from './unzip.ts';

/**
 * Reads a text of OpenDocument (ISO/IEC 26300), as LibreOffice saves it.
 *
 * @param bytes of the file
 * @returns its paragraphs, headings, lists, tables, links, bold and italics, pictures and notes; heads
 *   and feet of pages, comments, what was deleted and what the file says of itself beside it
 */
export async function readOdt(bytes: Buffer): Promise<ConvertedDocument> {
  const parts = unzip(bytes, (name) => /^((content|styles|meta)\.xml|Pictures\/.+)$/.test(name));
  const content = parseXml(readPart(parts['content.xml']));
  const styles = parseXml(readPart(parts['styles.xml']));
  const looks = new Map<string, Look>();
  for (const root of [styles, content]) walk(root, (each) => readLook(each, looks));
  const body = find(content, 'office:text');
  const context: Context = { looks, pictures: parts, notes: [] };
  const html = body ? writeAll(body, context) : '';
  const notes = context.notes.map(
    (note, at) => `<li id="fn-${at + 1}">${note} <a href="#ref-${at + 1}">↑</a></li>`,
  );
  const about = listLeaves(parseXml(readPart(parts['meta.xml'])));
  const aside = listOthers(about, []).map(({ text }) => text);
  walk(styles, (each) => {
    if (/^style:(header|footer)/.test(each.name)) aside.push(readXmlText(each).trim());
  });
  walk(content, (each) => {
    if (each.name === 'office:annotation') aside.push(each.children.map(readLine).join('\n'));
    if (each.name === 'text:tracked-changes') aside.push(readXmlText(each).trim());
  });
  const list = notes.length > 0 ? `<ol>${notes.join('')}</ol>` : '';
  return { html: html + list, hints: [], aside: aside.filter(Boolean) };
}

const readLine = (node: XmlElement | string) =>
  (typeof node === 'string' ? node : readXmlText(node)).trim();

interface Look {
  bold: boolean;
  italic: boolean;
  title: boolean;
}

interface Context {
  looks: ReadonlyMap<string, Look>;
  pictures: Record<string, Uint8Array>;
  notes: string[];
}

function readLook({ name, attributes, children }: XmlElement, looks: Map<string, Look>): void {
  const own = attributes['style:name'];
  if (name !== 'style:style' || !own) return;
  const parent = attributes['style:parent-style-name'] ?? '';
  const properties = children.find(
    (child) => typeof child !== 'string' && child.name === 'style:text-properties',
  ) as XmlElement | undefined;
  const says = (key: string, value: RegExp) =>
    [`fo:${key}`, `style:${key}-complex`].some((each) =>
      value.test(properties?.attributes[each] ?? ''),
    );
  looks.set(own, {
    bold: says('font-weight', /bold|[6-9]00/),
    italic: says('font-style', /italic|oblique/),
    title: own === 'Title' || parent === 'Title',
  });
}

function walk(element: XmlElement, visit: (each: XmlElement) => void): void {
  visit(element);
  for (const child of element.children) if (typeof child !== 'string') walk(child, visit);
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  let found: XmlElement | undefined;
  walk(element, (each) => {
    if (each.name === name) found ??= each;
  });
  return found;
}

const tags: Record<string, string> = {
  ...{ 'text:list': 'ul', 'text:list-item': 'li', 'table:table': 'table' },
  ...{ 'table:table-row': 'tr', 'table:table-cell': 'td' },
};

const writeAll = ({ children }: XmlElement, context: Context): string =>
  children
    .map((child) => (typeof child === 'string' ? escapeHtml(child) : write(child, context)))
    .join('');

function write(element: XmlElement, context: Context): string {
  const { name, attributes } = element;
  if (name === 'text:s') return ' '.repeat(Number(attributes['text:c'] ?? 1));
  if (name === 'text:tab') return ' ';
  if (name === 'text:line-break') return '<br>';
  if (/^(office:annotation|text:tracked-changes|text:sequence-decls)/.test(name)) return '';
  if (name === 'text:note') return writeNote(element, context);
  if (name === 'draw:image') return writeImage(attributes['xlink:href'] ?? '', context);
  const inner = writeAll(element, context);
  const look = context.looks.get(attributes['text:style-name'] ?? '');
  if (name === 'text:h') return `<h${level(attributes)}>${inner}</h${level(attributes)}>`;
  if (name === 'text:p') return look?.title ? `<h1>${inner}</h1>` : `<p>${mark(inner, look)}</p>`;
  if (name === 'text:span') return mark(inner, look);
  if (name === 'text:a')
    return `<a href="${escapeHtml(attributes['xlink:href'] ?? '')}">${inner}</a>`;
  const tag = tags[name];
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}

const level = (attributes: XmlElement['attributes']) =>
  Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1)));

function mark(inner: string, look: Look | undefined): string {
  if (inner.trim() === '') return inner;
  const strong = look?.bold ? `<strong>${inner}</strong>` : inner;
  return look?.italic ? `<em>${strong}</em>` : strong;
}

function writeNote(note: XmlElement, context: Context): string {
  const body = find(note, 'text:note-body');
  const at = context.notes.push(
    body
      ? writeAll(body, context)
          .replace(/<\/?p>/g, ' ')
          .trim()
      : '',
  );
  return `<sup><a id="ref-${at}" href="#fn-${at}">[${at}]</a></sup>`;
}

function writeImage(href: string, { pictures }: Context): string {
  const bytes = pictures[href];
  const src = bytes
    ? `data:image/${/\.jpe?g$/i.test(href) ? 'jpeg' : (/\.(\w+)$/.exec(href)?.[1] ?? 'png')};base64,${Buffer.from(bytes).toString('base64')}`
    : href;
  return src ? `<img src="${escapeHtml(src)}">` : '';
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
