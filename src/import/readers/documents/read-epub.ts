import { posix } from 'node:path';
import type { Hint } from '../../block.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { listChildren, readXmlText } from '../xml/xml-element.ts';
import { makeHints } from '../make-hints.ts';
import { readHtmlLine } from '../read-html-line.ts';
import type { ConvertedDocument } from './converted-document.ts';
import { readPart, unzip } from './unzip.ts';

/**
 * Reads a book or long report (EPUB 3.3): its chapters in the order of its spine.
 *
 * @param bytes of the file
 * @returns the chapters one behind the other, and what its package says of it
 */
export async function readEpub(bytes: Buffer): Promise<ConvertedDocument> {
  const parts = unzip(bytes, (name) => /\.(opf|xml|x?html?|css)$/i.test(name));
  const container = readPart(parts['META-INF/container.xml']);
  const path = /full-path="([^"]+)"/.exec(container)?.[1] ?? '';
  const opf = parseXml(readPart(parts[path]));
  const [metadata, manifest, spine] = ['metadata', 'manifest', 'spine'].map((name) =>
    findChild(opf, name),
  );
  const files = new Map(
    (manifest ? listItems(manifest) : []).map(({ attributes }) => [
      attributes.id ?? '',
      { ...attributes, href: posix.join(posix.dirname(path), decodeURI(attributes.href ?? '')) },
    ]),
  );
  const chapters = (spine ? listItems(spine) : []).flatMap(({ attributes }) => {
    const file = files.get(attributes.idref ?? '');
    const isNav = /\bnav\b/.test((file as { properties?: string } | undefined)?.properties ?? '');
    return file && !isNav ? [readBody(readPart(parts[file.href]))] : [];
  });
  const sheets = Object.keys(parts).filter((name) => /\.css$/i.test(name));
  const css = sheets.map((name) => readPart(parts[name]).replaceAll('<', '')).join('\n');
  const html = [css && `<style>${css}</style>`, ...chapters].join('\n');
  return { html, hints: metadata ? readHints(metadata) : [], aside: [] };
}

const local = (name: string) => name.replace(/^.*:/, '');

const findChild = ({ children }: XmlElement, name: string) =>
  children.find((child) => typeof child !== 'string' && local(child.name) === name) as
    XmlElement | undefined;

const listItems = ({ children }: XmlElement) =>
  children.filter(
    (child) => typeof child !== 'string' && /^item(ref)?$/.test(local(child.name)),
  ) as XmlElement[];

const readBody = (xhtml: string) => /<body\b[^>]*>([\s\S]*)<\/body>/i.exec(xhtml)?.[1] ?? xhtml;

/** What LibreOffice and Calibre write where nobody named the author. */
const isPlaceholder = /^unknown( author)?$/i;

function readHints(metadata: XmlElement): Hint[] {
  const texts = (name: string) => listChildren(metadata, name).map(readXmlText);
  const known = [
    'dc:title',
    'dc:date',
    'dc:publisher',
    'dc:creator',
    'dc:description',
    'dc:subject',
  ];
  const isUsed = (each: XmlElement) =>
    known.includes(each.name) && !isPlaceholder.test(readXmlText(each));
  return makeHints('EPUB', {
    title: texts('dc:title')[0],
    date: texts('dc:date')[0],
    source: texts('dc:publisher')[0],
    authors: texts('dc:creator').filter((name) => !isPlaceholder.test(name)),
    topics: texts('dc:subject'),
    // HTML in it is written as text.
    summary: texts('dc:description').map(readHtmlLine)[0],
    original: metadata.children.map((each) =>
      typeof each === 'string' || isUsed(each) ? '' : readXmlText(each),
    ),
  });
}
