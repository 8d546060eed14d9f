import { readFileSync } from 'node:fs';
import { splitTerms } from '../../../src/arabic/search-terms.ts';

/** An article of the bench. */
export interface BenchText {
  href: string;
  title: string;
  paragraphs: string[];
}

const real = readFileSync(
  new URL('../../fixtures/search/declaration.txt', import.meta.url),
  'utf8',
);
const letters = [...'بتجحخدرزسشصطعغفقكلمنهضثذظ'];
const patterns = [
  '123',
  '1ا23',
  'م12و3',
  '12ي3',
  'ت12ي3',
  'ا1ت2ا3',
  'است12ا3',
  '12ا3',
  'م1ا23ة',
  '12و3ة',
];
const fronts = ['', '', '', '', 'ال', 'ال', 'ال', 'و', 'ب', 'ل', 'وال', 'بال', 'لل'];
const ends = ['', '', '', '', '', 'ة', 'ات', 'ين', 'ون', 'ها', 'هم', 'ي'];

/**
 * Writes texts of some 550 words whose vocabulary grows as that of real ones does: the word of rank n is
 * met once where the first is met n times (Zipf). The most frequent are those of the Declaration of Human
 * Rights, the others are drawn from roots and patterns, with articles, particles and endings.
 *
 * @param count how many; the same on every machine
 */
export function writeTexts(count: number): BenchText[] {
  const random = makeRandom();
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const known = [...new Set(splitTerms(real).map(({ from, to }) => real.slice(from, to)))];
  const stems = Array.from({ length: 25_000 }, () =>
    pick(patterns).replace(/[123]/g, () => pick(letters)),
  );
  const vocabulary = [...known, ...stems];
  const word = () => {
    const rank = Math.floor(vocabulary.length ** random()) - 1;
    if (rank < known.length) return known[rank]!;
    // A word takes but some of the endings.
    const end = ends[(rank + (random() < 0.3 ? 7 : 0)) % ends.length]!;
    return pick(fronts) + vocabulary[rank]! + end;
  };
  const phrase = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, at) => ({
    href: `/${2010 + Math.floor((at / count) * 16)}/story-${String(at).padStart(6, '0')}/`,
    title: phrase(5 + Math.floor(random() * 6)),
    paragraphs: Array.from({ length: 10 }, () => `${phrase(24)}، ${phrase(30)}.`),
  }));
}

/** Numbers from 0 to 1 (mulberry32). */
function makeRandom(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
