/** One paragraph of a text and the characters that end it. */
export interface Paragraph {
  text: string;
  end: string;
}

// UAX #9 P1; CR LF is one end.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they end paragraphs.
const paragraphEnd = /\r\n|[\n\r\x1C-\x1E\x85\u2029]/g;

/**
 * Splits a text into its paragraphs.
 *
 * @param text any text
 * @returns at least one paragraph, the last without an end; linear in the text
 */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(paragraphEnd)) {
    paragraphs.push({ text: text.slice(start, index), end });
    start = index + end.length;
  }
  paragraphs.push({ text: text.slice(start), end: '' });
  return paragraphs;
}
