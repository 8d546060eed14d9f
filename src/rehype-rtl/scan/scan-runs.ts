import { classifyText, movable } from './classify-text.ts';
import { findLatin, trimSpan } from './find-latin.ts';
import { findNumbers, type Sequences } from './find-numbers.ts';
import { type Block, findIslands, type Island, openBlock } from './island.ts';
import { pairDelimiters } from './pair-delimiters.ts';
import * as role from './role.ts';
import { isWall, rtlFenceMark, type Span } from './roles.ts';

/** What the scanner found in one block. */
export interface Scan {
  /** Stretches to isolate. */
  runs: Span[];
  /** Every line of the block that has letters reads left to right. */
  wholly: boolean;
}

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
    if (roles[at] !== role.flag || roles[at + 3] !== role.flag) continue;
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
  pairDelimiters(block.text, block.roles, start, end, block.partners);
  const found = findLatin(block, island);
  const isBeside = found.length > 0 || (seen & (1 << role.digit)) !== 0;
  const runs = seen & (1 << role.flag) ? found.concat(findFlags(block, island, isBeside)) : found;
  // Numbers see what the browser will see: isolates in place of words.
  for (const span of runs) block.roles.fill(role.fence, span.start, span.end);
  if (seen & (1 << role.digit)) findNumbers(block, island, island.afterArabic, sequences, runs);
  return runs.sort((a, b) => a.start - b.start);
}

const authorMark = /[\u200E\u200F\u061C]/;
const longestToken = 64;

// LRM, RLM and ALM are their author's decision about the spot: it stays as the algorithm has it.
function isDecided({ text, roles }: Block, { start, end }: Span): boolean {
  const reaches = (from: number, step: number): boolean => {
    let at = from;
    const goesOn = (value: number | undefined): boolean =>
      value === role.fence || (value !== role.space && !isWall(value));
    while (Math.abs(at - from) < longestToken && goesOn(roles[at])) at += step;
    return authorMark.test(text[at] ?? '');
  };
  return reaches(start - 1, -1) || reaches(end, 1);
}

/** Whether a line has a letter that reads from the right, or what stands for one. */
function readsFromRight({ text, roles }: Block, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    // LRM says nothing that letters do not.
    const isRtl = (roles[at] ?? 0) > role.fence && text[at] !== '\u200E';
    if (isRtl || text[at] === rtlFenceMark) return true;
  }
  return false;
}

// Text without letters from the left, digits and flags has nothing that may have to move.
const mayMove = /[^\s\u0600-\u06EF\u06FA-\u06FF!-/:-@[-`{-~«»‐-‧]/;

/**
 * Finds what must be isolated in one block of text that stands in a right-to-left page.
 *
 * The text is the block's inline content, flattened: U+2029 stands for `<br>`, U+FFFC for a
 * picture, U+FDD0 for an element that isolates left-to-right text itself, U+FDD1 for one that no
 * run may cross. Runs are tight (no white space at either end), in order, and never overlap; they
 * end at Arabic punctuation, so that a list of names joined by «،» keeps its Arabic order.
 *
 * @param text the flattened text
 * @param settings how to treat sequences, and what is one word
 * @returns the runs, and whether the block is wholly left to right; never throws, linear in the text
 */
export function scanRuns(text: string, settings: ScanSettings): Scan {
  const runs: Span[] = [];
  if (!mayMove.test(text)) return { runs, wholly: false };
  // Persian digits are read as the others are.
  const block = openBlock(text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)));
  const { roles } = block;
  const seen = classifyText(block.text, settings.wholes, roles);
  let isLtr = false;
  let isRtl = false;
  for (let start = 0; seen & movable && start <= text.length;) {
    const next = roles.indexOf(role.lineEnd, start);
    const line = { start, end: next === -1 ? text.length : next };
    start = line.end + 1;
    if (readsFromRight(block, line)) isRtl = true;
    else if (roles.subarray(line.start, line.end).includes(role.letter)) {
      isLtr = true;
      runs.push(trimSpan(block, line));
      continue;
    }
    for (const island of findIslands(block, line)) {
      for (const run of findIn(block, island, settings.sequences)) {
        if (!(seen & (1 << role.control)) || !isDecided(block, run)) runs.push(run);
      }
    }
  }
  return { runs, wholly: isLtr && !isRtl };
}
