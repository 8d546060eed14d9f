import type { Span } from './find-urls.ts';
import { isTouched } from './is-touched.ts';
import { role } from './roles.ts';

const DIGIT = '[0-9\u06F0-\u06F9]';
const HEIGHT = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.,'’′])${DIGIT}{1,2}['’′]${DIGIT}{1,2}(["″])(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
);
// How far back the beginning of a quotation is looked for.
const LONGEST_QUOTATION = 256;

/**
 * Find measures in feet and inches, such as `5'11"`. Where a quotation is open the last sign closes
 * it, and is no inch.
 *
 * @param text the flattened text
 * @param roles its roles
 * @returns spans in order, none overlapping; linear in the text
 */
export function findHeights(text: string, roles: Uint8Array): Span[] {
  const spans: Span[] = [];
  for (const { 0: found, 1: inch, index } of text.matchAll(HEIGHT)) {
    const end = index + found.length;
    if (isTouched(roles, { start: index, end })) continue;
    if (!roles.subarray(index, end).every((value) => value <= role.digit)) continue;
    const from = Math.max(spans.at(-1)?.end ?? 0, index - LONGEST_QUOTATION);
    const quotes = text.slice(from, index).split('"').length - 1;
    const closes = inch === '"' && quotes % 2 === 1;
    spans.push({ start: index, end: closes ? end - 1 : end });
  }
  return spans;
}
