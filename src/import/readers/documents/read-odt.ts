import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { listOthers } from '../list-others.ts';
import { findElement, listLeaves, readXmlText, walkElements } from '../xml/xml-element.ts';
import type { ConvertedDocument } from './converted-document.ts';
import { type Look, type OdtStyles, readOdtStyles } from './odt-styles.ts';
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
  const body = findElement(content, 'office:text');
  const context: Context = {
    ...readOdtStyles([styles, content]),
    lists: [],
    pictures: parts,
    notes: [],
  };
  const html = body ? writeAll(body, context) : '';
  const notes = context.notes.map(
    (note, at) => `<li id="fn-${at + 1}">${note} <a href="#ref-${at + 1}">↑</a></li>`,
  );
  const about = listLeaves(parseXml(readPart(parts['meta.xml'])));
  const aside = listOthers(about, []).map(({ text }) => text);
  walkElements(styles, (each) => {
    if (/^style:(header|footer)/.test(each.name)) aside.push(readXmlText(each).trim());
  });
  walkElements(content, (each) => {
    if (each.name === 'office:annotation') aside.push(each.children.map(readLine).join('\n'));
    if (each.name === 'text:tracked-changes') aside.push(readXmlText(each).trim());
  });
  const list = notes.length > 0 ? `<ol>${notes.join('')}</ol>` : '';
  return { html: html + list, hints: [], aside: aside.filter(Boolean) };
}

const readLine = (node: XmlElement | string) =>
  (typeof node === 'string' ? node : readXmlText(node)).trim();

interface Context extends OdtStyles {
  /** The styles of the lists around, the outermost first. */
  lists: string[];
  pictures: Record<string, Uint8Array>;
  notes: string[];
}

const tags: Record<string, string> = {
  ...{ 'text:list-item': 'li', 'text:list-header': 'li', 'table:table': 'table' },
  ...{ 'table:table-header-rows': 'thead', 'table:table-row': 'tr' },
  ...{ 'table:table-cell': 'td', 'table:covered-table-cell': 'td' },
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
  if (name === 'draw:frame') return writeFrame(element, context);
  if (name === 'text:list') return writeList(element, context);
  const inner = writeAll(element, context);
  const look = context.looks.get(attributes['text:style-name'] ?? '');
  if (name === 'text:h') return `<h${level(attributes)}>${inner}</h${level(attributes)}>`;
  if (name === 'text:p') return writeParagraph(inner, look);
  if (name === 'text:span') return mark(inner, look);
  if (name === 'text:a')
    return `<a href="${escapeHtml(attributes['xlink:href'] ?? '')}">${inner}</a>`;
  const tag = tags[name];
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}

function writeParagraph(inner: string, look: Look | undefined): string {
  if (look?.kind === 'title') return `<h1>${inner}</h1>`;
  if (look?.kind === 'line') return `<hr>${inner}`;
  if (look?.kind === 'quotation') return `<blockquote><p>${inner}</p></blockquote>`;
  return `<p>${mark(inner, look)}</p>`;
}

/** A list within another goes by the style of that one, at its own level. */
function writeList(list: XmlElement, context: Context): string {
  const style = list.attributes['text:style-name'] ?? context.lists.at(-1) ?? '';
  const lists = [...context.lists, style];
  const inner = writeAll(list, { ...context, lists });
  const start = context.numbered.get(`${style} ${lists.length}`);
  if (start === undefined) return `<ul>${inner}</ul>`;
  const own = list.children.find((child) => typeof child !== 'string')?.attributes;
  return `<ol start="${escapeHtml(own?.['text:start-value'] ?? start)}">${inner}</ol>`;
}

const level = (attributes: XmlElement['attributes']) =>
  Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1)));

const mark = (inner: string, look: Look | undefined): string =>
  inner.trim() === ''
    ? inner
    : (look?.tags ?? []).reduce((html, tag) => `<${tag}>${html}</${tag}>`, inner);

function writeNote(note: XmlElement, context: Context): string {
  const body = findElement(note, 'text:note-body');
  const at = context.notes.push(
    body
      ? writeAll(body, context)
          .replace(/<\/?p>/g, ' ')
          .trim()
      : '',
  );
  return `<sup><a id="ref-${at}" href="#fn-${at}">[${at}]</a></sup>`;
}

/** A picture, described by its title or description, or a box of text. */
function writeFrame(frame: XmlElement, context: Context): string {
  const href = findElement(frame, 'draw:image')?.attributes['xlink:href'] ?? '';
  const bytes = context.pictures[href];
  const type = /\.jpe?g$/i.test(href) ? 'jpeg' : (/\.(\w+)$/.exec(href)?.[1] ?? 'png');
  const src = bytes ? `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}` : href;
  const told = ['svg:title', 'svg:desc'].map((name) => findElement(frame, name));
  const alt = told.map((each) => (each ? readXmlText(each).trim() : '')).filter(Boolean);
  const others = frame.children.filter(
    (child) => typeof child === 'string' || !/^(draw:image|svg:title|svg:desc)$/.test(child.name),
  );
  const image = src && `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt.join(' - '))}">`;
  return (
    (src ? image : alt.map(escapeHtml).join(' ')) +
    writeAll({ ...frame, children: others }, context)
  );
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
