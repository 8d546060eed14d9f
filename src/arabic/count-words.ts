/**
 * Counts the words of a text: what stands between white space and holds a letter or digit.
 * A tatweel typed as a dash (U+0640, itself a letter to Unicode) is not a word.
 *
 * @param text any text
 * @returns the number of words
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token.replaceAll('\u0640', '')))
    .length;
}
