/** A QR code, row by row: a module is 1 where it is dark, else 0. */
export interface QrModules {
  modules: Uint8Array;
  /** Modules in a row, and rows. */
  size: number;
}

/** How many patterns there are, of which one is laid over a code (ISO/IEC 18004:2024, §7.8.2). */
const masks = 8;

/** By size, what each mask changes in a code that has the first: the same in all of a size and level. */
const changes = new Map<number, Uint8Array[]>();

/**
 * Chooses the mask with which scanners read a code best, and lays it on: the first of those with the lowest
 * penalty. The library that makes codes would do that, too, and spend nearly all of its time on it.
 *
 * @param make makes the code with a mask, from 0 to 7; all codes of one size are to have one level of
 *   error correction
 * @returns the code with its mask
 */
export function chooseMask(make: (mask: number) => QrModules): QrModules {
  const { modules: first, size } = make(0);
  const known = changes.get(size) ?? listChanges(first, make);
  changes.set(size, known);
  const codes = known.map((change) => combine(first, change));
  const penalties = codes.map((code) => ratePenalty(code, size));
  const best = penalties.indexOf(Math.min(...penalties));
  return { modules: codes[best] ?? first, size };
}

const listChanges = (first: Uint8Array, make: (mask: number) => QrModules) =>
  Array.from({ length: masks }, (_, mask) => combine(first, make(mask).modules));

function combine(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length);
  for (let at = 0; at < one.length; at++) both[at] = (one[at] ?? 0) ^ (other[at] ?? 0);
  return both;
}

/**
 * Rates how much in a code may mislead a scanner (ISO/IEC 18004:2024, §7.8.3.1).
 *
 * @param code row by row
 * @param size modules in a row
 * @returns the sum of penalties: N1 for five and more alike in a line, N2 for squares of four alike, N3 for
 *   what looks like the corner of a code, N4 for more of the dark than of the light, or less
 */
function ratePenalty(code: Uint8Array, size: number): number {
  let penalty = 0;
  let dark = 0;
  for (let line = 0; line < size; line++) {
    penalty += rateLine(code, size, line * size, 1) + rateLine(code, size, line, size);
  }
  for (const module of code) dark += module;
  for (let at = 0; at < code.length - size - 1; at++) {
    const module = code[at];
    const isSquare =
      module === code[at + 1] && module === code[at + size] && module === code[at + size + 1];
    if (isSquare && (at + 1) % size > 0) penalty += 3;
  }
  const share = Math.abs(dark * 20 - code.length * 10) / code.length;
  return penalty + (Math.ceil(share) - 1) * 10;
}

/** Lengths of a line's runs, the light and the dark in turn; the first and the last are light. */
const runs = new Uint16Array(180);

/** N1 and N3 of one row or column. */
function rateLine(code: Uint8Array, size: number, start: number, step: number): number {
  let penalty = 0;
  let last = 0;
  runs[0] = 0;
  for (let at = start, left = size; left > 0; left--, at += step) {
    // Even places are of the light.
    if ((code[at] ?? 0) !== last % 2) runs[++last] = 0;
    const run = (runs[last] ?? 0) + 1;
    runs[last] = run;
    if (run === 5) penalty += 3;
    else if (run > 5) penalty++;
  }
  if (last % 2 === 1) runs[++last] = 0;
  // Around the code all is light.
  runs[0] += size;
  runs[last] = (runs[last] ?? 0) + size;
  for (let at = 0; at + 6 <= last; at += 2) penalty += 40 * countCorners(at);
  return penalty;
}

/** Dark, light, dark, light, dark as 1 : 1 : 3 : 1 : 1, with four of the light on one side. */
function countCorners(at: number): number {
  const one = runs[at + 1] ?? 0;
  const isCorner =
    runs[at + 2] === one &&
    runs[at + 3] === one * 3 &&
    runs[at + 4] === one &&
    runs[at + 5] === one;
  if (!isCorner) return 0;
  const [before, after] = [runs[at] ?? 0, runs[at + 6] ?? 0];
  const isAfter = before >= one && after >= one * 4;
  const isBefore = before >= one * 4 && after >= one;
  return Number(isAfter) + Number(isBefore);
}
