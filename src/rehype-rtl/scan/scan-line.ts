import { findLatin, trimSpan } from './find-latin.ts';
import { claimWholes } from './claim-wholes.ts';
import { classifyText } from './classify-text.ts';
import { findNumbers, type Sequences } from './find-numbers.ts';
import { type Block, findIslands, type Island, openBlock } from './island.ts';
import { pairDelimiters } from './pair-delimiters.ts';
import { controls, roleOf } from './role-of.ts';
import * as role from './role.ts';
import type { Span } from './roles.ts';

/** What the scanner must be told. */
export interface ScanSettings {
  sequences: Sequences;
  /** See `makeWholes`. */
  wholes: RegExp;
}

// The letters behind 🇸🇦 are strong and read from the left: one flag alone does no harm, but two, or
// one beside words or numbers, would swap the teams.
function findFlags({ roles }: Block, island: Island, isBeside: boolean): Span[] {
  const flags: Span[] = [];
  for (let at = island.start; at < island.end; at++) {
    if (roles[at] !== role.flag || roles[at + 2] !== role.flag) continue;
    flags.push({ start: at, end: at + 4 });
    at += 3;
  }
  return isBeside || flags.length > 1 ? flags : [];
}

const words = (1 << role.letter) | (1 << role.space);

function findIn(block: Block, island: Island, sequences: Sequences): Span[] {
  const { start, end, seen } = island;
  // Words and the spaces between them are what most islands are.
  if ((seen & ~words) === 0) return [trimSpan(block, island)];
  let runs: Span[] = [];
  if (seen & (1 << role.letter)) {
    pairDelimiters(block.text, block.roles, start, end, block.partners);
    runs = findLatin(block, island);
  }
  if (seen & ((1 << role.digit) | (1 << role.flag))) {
    // Flags and numbers see what the browser will see: isolates in place of words.
    const fence = (): void => {
      for (const span of runs) block.roles.fill(role.fence, span.start, span.end);
    };
    fence();
    const isBeside = runs.length > 0 || (seen & (1 << role.digit)) !== 0;
    runs = runs.concat(findFlags(block, island, isBeside));
    fence();
    findNumbers(block, island, sequences, runs);
  }
  return runs.length > 1 ? runs.sort((a, b) => a.start - b.start) : runs;
}

// LRM, RLM and ALM are their author's decision about the spot: it stays as the algorithm has it.
const decidedBefore = /[\u200E\u200F\u061C][^\s؀-ۿ]*$/;
const decidedAfter = /^[^\s؀-ۿ]*[\u200E\u200F\u061C]/;
const longestToken = 64;

const isDecided = ({ text }: Block, { start, end }: Span): boolean =>
  decidedBefore.test(text.slice(Math.max(0, start - longestToken), start)) ||
  decidedAfter.test(text.slice(end, end + longestToken));

// Text without letters from the left, digits and flags has nothing that may have to move.
const mayMove = /[^\n -/:-@[-`{-~؀-ۯۺ-ۿ«»‐-‧]/g;
const arabicLetter = /[ء-ي]/;
// What stands in an isolate was ordered by its author; one may stand in another.
const isolates =
  /[\u2066-\u2068](?:[^\u2066-\u2069]|[\u2066-\u2068][^\u2066-\u2069]*\u2069)*\u2069?/g;
// Rules read so far back from where an island begins.
const margin = 16;

/**
 * Finds what must be isolated in one line of text that stands in a right-to-left page: one
 * paragraph of the bidirectional algorithm.
 *
 * U+FFFC stands for a picture, U+FDD0 for an element that isolates left-to-right text itself, U+FDD1
 * for one that no run may cross. Runs are tight (no white space at either end), in order, and never
 * overlap; they end at Arabic punctuation, so that a list of names joined by «،» keeps its Arabic
 * order.
 *
 * @param line the line
 * @param settings how to treat sequences, and what is one word
 * @param runs to which what is found is added
 * @returns 1 for a line that reads from the left, 2 for one that reads from the right, else 0; never
 *   throws, linear in the line
 */
export function scanLine(
  line: string,
  { sequences, wholes }: ScanSettings,
  runs: Span[],
): 0 | 1 | 2 {
  mayMove.lastIndex = 0;
  const hasArabic = arabicLetter.test(line);
  if (!mayMove.test(line)) return hasArabic ? 2 : 0;
  // Persian digits are read as the others are.
  const text = line.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  const block = openBlock(text);
  const isMarked = controls.test(text);
  // In most lines only what stands between two Arabic letters and may have to move is given roles.
  const isWhole = isMarked || !hasArabic || text.search(wholes) !== -1;
  // The roles that occur: bit n for role n.
  let seen = 1 << role.arabic;
  if (isWhole) {
    classifyText(block, 0, Infinity);
    for (const { 0: isolate, index } of isMarked ? text.matchAll(isolates) : [])
      block.roles.fill(role.control, index, index + isolate.length);
    claimWholes(block, wholes);
    seen = 0;
    for (let at = 0; at < text.length; at++) {
      // LRM says nothing that letters do not.
      if (text[at] !== '\u200E') seen |= 1 << (block.roles[at] ?? 0);
    }
  }
  const isRtl = seen >= 2 << role.fence;
  if (!isRtl && seen & (1 << role.letter)) {
    runs.push(trimSpan(block, { start: 0, end: text.length }));
    return 1;
  }
  let end = 0;
  do {
    let start = isWhole ? 0 : mayMove.lastIndex - 1;
    const found = start;
    while (start > end && roleOf(text.charCodeAt(start - 1)) !== role.arabic) start--;
    end = isWhole ? text.length : classifyText(block, Math.max(0, start - margin), found);
    for (const island of findIslands(block, { start, end }, !hasArabic)) {
      for (const run of findIn(block, island, sequences)) {
        if (!isMarked || !isDecided(block, run)) runs.push(run);
      }
    }
    mayMove.lastIndex = end;
  } while (mayMove.test(text));
  return isRtl ? 2 : 0;
}
