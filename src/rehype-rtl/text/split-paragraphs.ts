import { bidiClassOf } from '../scan/bidi-class.ts';

/** One paragraph of a text and the characters that end it. */
export interface Paragraph {
  text: string;
  end: string;
}

/**
 * Whether a character ends a paragraph of the bidirectional algorithm (UAX #9 P1).
 *
 * @param mark one character; of more, the first counts
 */
export function endsParagraph(mark: string): boolean {
  return bidiClassOf(mark.codePointAt(0) ?? -1) === 'P';
}

/**
 * Splits a text into its paragraphs; CR LF counts as one end.
 *
 * @param text any text
 * @returns at least one paragraph, the last without an end; linear in the text
 */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|[\p{Cc}\u2029]/gu)) {
    if (!endsParagraph(end)) continue;
    paragraphs.push({ text: text.slice(start, index), end });
    start = index + end.length;
  }
  paragraphs.push({ text: text.slice(start), end: '' });
  return paragraphs;
}
