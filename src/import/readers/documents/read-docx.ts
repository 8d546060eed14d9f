import mammoth from 'mammoth';
import type { ConvertedDocument } from './converted-document.ts';
import { readPart, unzip } from './unzip.ts';

/**
 * Reads a Word document (Office Open XML, ISO/IEC 29500) by mammoth: its HTML, since its Markdown
 * writes bold as `__`, which is none behind an Arabic prefix.
 *
 * @param bytes of the file
 * @returns the text with its pictures in it, and heads and feet of pages and comments beside it
 */
export async function readDocx(bytes: Buffer): Promise<ConvertedDocument> {
  const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap });
  const parts = unzip(bytes, (name) => /^word\/(header|footer|comments)\d*\.xml$/.test(name));
  const aside = Object.values(parts).map((part) => readRuns(readPart(part)));
  return { html: value, hints: [], aside: [...new Set(aside)].filter(Boolean) };
}

const readRuns = (xml: string) =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)]
    .map(([, text]) => (text === undefined ? '\n' : decode(text)))
    .join('')
    .trim();

const decode = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
