import { bidiRuns } from './bidi-data.ts';

const UNKNOWN = 'O'.charCodeAt(0);
const table = new Uint8Array(0x110000).fill(UNKNOWN);

let next = 0;
for (const [, length = '', letter = 'O'] of bidiRuns.matchAll(/([0-9a-z]+)([A-Z])/g)) {
  const end = next + Number.parseInt(length, 36);
  table.fill(letter.charCodeAt(0), next, end);
  next = end;
}

// Half a character is none; the data count it as a letter.
table.fill(UNKNOWN, 0xd800, 0xe000);

/**
 * The class of a character for the bidirectional algorithm (UAX #9, table 4), as one letter:
 * `L` left to right, `R` right to left, `A` Arabic letter, `N` Arabic number, `E` European number,
 * `S` its separator, `T` its terminator, `C` common separator, `M` mark, `B` boundary neutral,
 * `W` white space, `P` paragraph separator, `I` isolate initiator, `D` its end, `X` embedding,
 * override or their end, `O` any other neutral.
 *
 * @param codePoint a code point; a lone surrogate and what lies outside Unicode count as neutral
 * @returns the letter; never throws
 */
export function bidiClassOf(codePoint: number): string {
  return String.fromCharCode(table[codePoint] ?? UNKNOWN);
}
