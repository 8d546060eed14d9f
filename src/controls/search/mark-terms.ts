import { listReadings, splitTerms, stemWord } from '../../arabic/search-terms.ts';

/** UTF-16 units of a passage, about three lines on a phone. */
const length = 140;

/**
 * Parts a text at the words that were looked for.
 *
 * @param text any
 * @param terms stems
 * @returns its pieces in order; every second one, from the second, is such a word
 */
export function markTerms(text: string, terms: ReadonlySet<string>): string[] {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, folded } of splitTerms(text)) {
    if (!listReadings(folded).some((reading) => terms.has(stemWord(reading)))) continue;
    pieces.push(text.slice(done, from), text.slice(from, to));
    done = to;
  }
  return [...pieces, text.slice(done)];
}

/**
 * Cuts out of a text the passage that shows most of the words that were looked for.
 *
 * @param text any
 * @param terms stems
 * @returns whole words of it, with «…» where something is left out
 */
export function cutPassage(text: string, terms: ReadonlySet<string>): string {
  const hits: number[] = [];
  let at = 0;
  for (const [place, piece] of markTerms(text, terms).entries()) {
    if (place % 2) hits.push(at);
    at += piece.length;
  }
  const near = (from: number) => hits.filter((hit) => hit >= from && hit < from + length).length;
  const best = hits.reduce((one, other) => (near(other) > near(one) ? other : one), hits[0] ?? 0);
  const from = best < length / 2 ? 0 : text.lastIndexOf(' ', best - length / 3) + 1;
  const space = text.indexOf(' ', from + length);
  const to = space < 0 ? text.length : space;
  return (from > 0 ? '… ' : '') + text.slice(from, to) + (to < text.length ? ' …' : '');
}
