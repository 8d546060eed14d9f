/**
 * Cuts a text at a word so that it fits, and says so with an ellipsis.
 *
 * @param text any text; runs of white space become one space
 * @param limit the most characters the result may have, the ellipsis included
 * @returns the text itself where it fits, else its first words and «…»
 */
export function cutAtWord(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const letters = [...plain];
  if (letters.length <= limit) return plain;
  const room = letters.slice(0, limit - 1).join('');
  const end = letters[limit - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  const words = end > 0 ? room.slice(0, end) : room;
  return `${words.replace(/[\s،؛:,;.«("'–—-]+$/u, '')}…`;
}

/**
 * Gives the first sentence of a text.
 *
 * @param text any text
 * @returns the text up to the end of its first sentence by UAX #29 (sentence boundaries)
 */
export function takeFirstSentence(text: string): string {
  const [first] = new Intl.Segmenter('ar', { granularity: 'sentence' }).segment(text.trim());
  return first?.segment.trim() ?? '';
}
