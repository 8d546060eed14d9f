import type { Span } from './find-urls.ts';
import { isTouched } from './is-touched.ts';
import { role } from './roles.ts';

const DIGIT = '[0-9\u06F0-\u06F9]';
const NUMBER = `${DIGIT}{1,3}(?:[.,]${DIGIT}{1,9})?`;
const SPACE = '[ \u00A0\u202F]?';
// ISO 6709 annex D: degrees, minutes and seconds, then the hemisphere.
const MINUTES = `(?:${SPACE}${NUMBER}['’′](?:${SPACE}${NUMBER}["”″])?)?`;
const COORDINATE = `${NUMBER}°${MINUTES}${SPACE}[NSEW](?![\\p{L}\\p{M}\\p{N}])`;
const COORDINATES = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.,])${COORDINATE}(?:,?${SPACE}${COORDINATE})?`,
  'gu',
);

/**
 * Find geographical coordinates, one or a pair, which are one thing with their letters and comma:
 * `24.7136° N, 46.6753° E`, `24°42′49″N`.
 *
 * @param text the flattened text
 * @param roles its roles
 * @returns spans in order, none overlapping; linear in the text
 */
export function findCoordinates(text: string, roles: Uint8Array): Span[] {
  return [...text.matchAll(COORDINATES)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(
      (span) =>
        !isTouched(roles, span) &&
        roles.subarray(span.start, span.end).every((value) => value <= role.space),
    );
}
