import { classifyText, movable } from './classify-text.ts';
import { findLatin, trimSpan } from './find-latin.ts';
import { findNumbers, type Sequences } from './find-numbers.ts';
import { type Block, findIslands, type Island, openBlock } from './island.ts';
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

function findIn(block: Block, island: Island, sequences: Sequences): Span[] {
  const { start, end, seen } = island;
  const has = (value: number): boolean => (seen & (1 << value)) !== 0;
  const words = has(role.letter) ? findLatin(block, island) : [];
  const isBeside = words.length > 0 || has(role.digit);
  const runs = has(role.flag) ? words.concat(findFlags(block, island, isBeside)) : words;
  // Numbers see what the browser will see: isolates in place of words.
  for (const span of runs) block.roles.fill(role.fence, span.start, span.end);
  if (has(role.digit)) findNumbers(block, { start, end }, island.afterArabic, sequences, runs);
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

/** Which way the letters of a line read: all from the left, some from the right, or it has none. */
function readLine({ text, roles }: Block, { start, end }: Span): 'ltr' | 'rtl' | undefined {
  let isLettered = false;
  for (let at = start; at < end; at++) {
    const value = roles[at] ?? 0;
    if (value === role.letter) isLettered = true;
    // LRM says nothing that letters do not.
    else if (text[at] === rtlFenceMark || (value > role.fence && text[at] !== '\u200E'))
      return 'rtl';
  }
  return isLettered ? 'ltr' : undefined;
}

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
  // Persian digits are read as the others are.
  const block = openBlock(text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)));
  const { roles } = block;
  const seen = classifyText(block.text, settings.wholes, roles);
  const runs: Span[] = [];
  const read = new Set<'ltr' | 'rtl' | undefined>();
  for (let start = 0; seen & movable && start <= text.length;) {
    const next = roles.indexOf(role.lineEnd, start);
    const line = { start, end: next === -1 ? text.length : next };
    start = line.end + 1;
    const direction = readLine(block, line);
    read.add(direction);
    if (direction === 'ltr') {
      runs.push(trimSpan(block, line));
      continue;
    }
    for (const island of findIslands(block, line)) {
      for (const run of findIn(block, island, settings.sequences)) {
        if (!(seen & (1 << role.control)) || !isDecided(block, run)) runs.push(run);
      }
    }
  }
  return { runs, wholly: read.has('ltr') && !read.has('rtl') };
}
