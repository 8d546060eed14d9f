import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { ConvertedDocument } from './converted-document.ts';
import { listOthers } from '../list-others.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { listLeaves } from '../xml/xml-element.ts';
import { readPart, unzip } from './unzip.ts';

/**
 * Reads a Word document (Office Open XML, ISO/IEC 29500) by mammoth: its HTML, since its Markdown
 * writes bold as `__`, which is none behind an Arabic prefix.
 *
 * @param bytes of the file
 * @returns the text with its pictures in it, and beside it heads and feet of pages, comments, the words of
 *   diagrams, and what the file says of itself
 */
export async function readDocx(bytes: Buffer): Promise<ConvertedDocument> {
  const { value } = await mammoth.convertToHtml({ buffer: nameLooks(bytes) }, { styleMap });
  const parts = unzip(bytes, (name) => isBeside.test(name) || name === properties);
  const { [properties]: about, ...others } = parts;
  const aside = Object.values(others).map((part) => readRuns(parseXml(readPart(part))).trim());
  if (about) aside.push(...listOthers(listLeaves(parseXml(readPart(about))), []).map(toText));
  return { html: value, hints: [], aside: [...new Set(aside)].filter(Boolean) };
}

/** Names that Word and LibreOffice give to styles in the file, whatever the language of their menus. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Table Heading'] => p:fresh > strong",
  ...['Quote', 'Intense Quote', 'Quotations', 'Block Text'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
];

/**
 * Says of Arabic what it looks like as one says it of Latin letters. A run that is marked `rtl` or `cs`
 * is bold by `bCs` and in italics by `iCs`, whatever `b` and `i` say (ISO/IEC 29500-1, 17.3.2.3 and
 * 17.3.2.17); mammoth 1.13 reads `b` and `i` alone.
 */
function nameLooks(bytes: Buffer): Buffer {
  const parts = unzip(bytes, () => true);
  for (const name of Object.keys(parts).filter((each) => hasRuns.test(each))) {
    const xml = readPart(parts[name]).replace(/<w:rPr>.*?<\/w:rPr>/gs, (look) =>
      isComplex.test(look)
        ? look.replace(/<w:[bi](?:\s[^>]*)?\/>/g, '').replace(/<w:([bi])Cs\b/g, '<w:$1')
        : look,
    );
    parts[name] = strToU8(xml);
  }
  return Buffer.from(zipSync(parts, { level: 0 }));
}

const hasRuns = /^word\/(document|footnotes|endnotes)\.xml$/;
const isComplex = /<w:(?:rtl|cs)(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

/** What stands around the text, or in drawings of boxes and curves. */
const isBeside = /^word\/(header|footer|comments|diagrams\/data|charts\/chart)\d*\.xml$/;

/** Who wrote it, and what it is called there. */
const properties = 'docProps/core.xml';

const toText = ({ text }: { text: string }) => text;

/** The words of runs, a line for each paragraph. */
function readRuns({ name, children }: XmlElement): string {
  const isRun = /:t$/.test(name);
  const text = children.map((child) =>
    typeof child === 'string' ? (isRun ? child : '') : readRuns(child),
  );
  return `${text.join('')}${/:p$/.test(name) ? '\n' : ''}`;
}
