import { omission } from '../prose/passage.ts';

/** How many units of the words around a place are shown with it, to either side. */
const around = 14;

/** The most units of a place itself that are shown. */
const most = 60;

/**
 * Quotes a place of a text with a word or so around it, on one line.
 *
 * @param text the passage
 * @param start where the place begins
 * @param end where it ends
 * @returns the place, 60 units of it at most, with up to 14 units of whole words to either side
 */
export function quote(text: string, start: number, end: number): string {
  return quoteWith(text, start, end, text.slice(start, end));
}

/**
 * Quotes a place as {@link quote} does, with other words in it.
 *
 * @param text the passage
 * @param start where the place begins
 * @param end where it ends
 * @param words what to show there
 * @returns one line; what was left out of the passage shows as «…»
 */
export function quoteWith(text: string, start: number, end: number, words: string): string {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const first = start > around ? before.replace(/^\S*\s?/, '') : before;
  const last = end + around < text.length ? after.replace(/\s?\S*$/, '') : after;
  const shown = words.length > most ? `${words.slice(0, most)}…` : words;
  return `${first}${shown}${last}`
    .replaceAll(new RegExp(`${omission}+`, 'g'), '…')
    .replace(/[\r\n]/g, ' ')
    .trim();
}
