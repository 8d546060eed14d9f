/** White space at which a line may end: all but the no-break kinds. */
const spaces = /[^\S\u00a0\u2007\u202f]+/g;

/**
 * Cuts a text at a word so that it fits, and says so with an ellipsis.
 *
 * @param text any text; runs of white space become one space, but no-break spaces stay, and what
 *   they hold together is one word
 * @param limit the most characters the result may have, the ellipsis included
 * @returns the text itself where it fits, else its first words and «…»
 */
export function cutAtWord(text: string, limit: number): string {
  const plain = text.replace(spaces, ' ').trim();
  // No more than could be needed: two units a letter at most.
  const letters = [...plain.slice(0, 2 * limit + 2)];
  if (letters.length <= limit) return plain;
  const room = letters.slice(0, limit - 1).join('');
  const end = letters[limit - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  const words = end > 0 ? room.slice(0, end) : room;
  return `${words.replace(/[\s،؛:,;.«("'–—-]+$/u, '')}…`;
}
