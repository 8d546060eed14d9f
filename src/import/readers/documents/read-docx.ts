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
  const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap });
  const parts = unzip(bytes, (name) => isBeside.test(name) || name === properties);
  const { [properties]: about, ...others } = parts;
  const aside = Object.values(others).map((part) => readRuns(parseXml(readPart(part))).trim());
  if (about) aside.push(...listOthers(listLeaves(parseXml(readPart(about))), []).map(toText));
  return { html: value, hints: [], aside: [...new Set(aside)].filter(Boolean) };
}

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
