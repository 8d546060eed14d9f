/**
 * Tells whether two words are one slip of the fingers apart: a letter left out, put in or mistaken, or
 * two neighbours that changed places (F. Damerau, "A technique for computer detection and correction of
 * spelling errors", 1964).
 *
 * @param a a word
 * @param b another
 * @returns false where they are the same
 */
export function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length === 2) return right.length === 2 && left === `${right[1]}${right[0]}`;
  return Math.max(left.length, right.length) === 1;
}

/** Letters by which words are filed, so that few begin with the same, and few of the short ones end so. */
const cutOf = (length: number) => (length > 4 ? 3 : 2);

/**
 * Lists where a list of words files a word, so that what is typed for it can be found with
 * {@link listTypoKeys}: by its beginning, and by all that follows that.
 *
 * @param word as it should be
 */
export function listWordKeys(word: string): string[] {
  const cut = cutOf(word.length);
  return [`^${word.slice(0, cut)}`, `${cut}${word.slice(cut)}`];
}

/**
 * Lists where the words stand that may have been meant by what was typed: at least one of these is one
 * of the {@link listWordKeys} of each word that is {@link isOneEdit one slip} away.
 *
 * @param typed perhaps with a slip
 */
export function listTypoKeys(typed: string): string[] {
  const cuts = new Set([-1, 0, 1].map((more) => cutOf(typed.length + more)));
  const keys: string[] = [];
  for (const cut of cuts) {
    keys.push(`^${typed.slice(0, cut)}`);
    // The last letter of the beginning changed places with the next.
    keys.push(`^${typed.slice(0, cut - 1)}${typed.slice(cut, cut + 1)}`);
    // The slip is in the beginning: a letter of it wrong, lost, or one more among them.
    for (const from of [cut, cut - 1, cut + 1]) keys.push(`${cut}${typed.slice(from)}`);
  }
  return keys;
}
