/**
 * Folds a text to what stays the same under spelling fixes, to compare words and to derive ids.
 *
 * Compatibility forms are composed (NFKC), vowel signs and other marks, tatweel and invisible
 * format characters are dropped, and the letters that writers confuse are made one:
 * أ إ آ ٱ → ا, ؤ → و, ئ ى → ي, ة → ه.
 *
 * @param text any text
 * @returns its words in lower case, parted by single spaces
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/ٱ/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
