import { classifyText, movable } from './classify-text.ts';
import { findLatin, isWholly, trimSpan } from './find-latin.ts';
import { findNumbers, type Sequences } from './find-numbers.ts';
import { type Block, findIslands, type Island, openBlock } from './island.ts';
import { isWall, role, type Span } from './roles.ts';

/** A stretch to isolate, in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Run extends Span {
  /**
   * `text`: words in a script that reads left to right; `number`: a phone, code, signed number, or
   * one number of a sequence; `line`: a line in which nothing reads right to left.
   */
  kind: 'text' | 'number' | 'line';
}

/** What the scanner found in one block. */
export interface Scan {
  runs: Run[];
  /** Every line of the block that has letters reads left to right. */
  wholly: boolean;
  /** The role of each unit; this and the next hold until the next scan. */
  roles: Uint8Array;
  /** The same, with a fence in place of every run that is not a line. */
  fenced: Uint8Array;
}

/** What the scanner must be told. */
export interface ScanSettings {
  sequences: Sequences;
  brands: RegExp | undefined;
}

const flagUnits = 4;

// The letters behind 🇸🇦 are strong and read from the left: one flag alone does no harm, but two, or
// one beside words or numbers, would swap the teams.
function findFlags({ roles }: Block, island: Island): Span[] {
  const flags: Span[] = [];
  for (let at = roles.indexOf(role.flag, island.start); at !== -1 && at < island.end;) {
    let end = at;
    while (end < at + flagUnits && roles[end] === role.flag) end++;
    if (end === at + flagUnits) flags.push({ start: at, end });
    at = roles.indexOf(role.flag, end);
  }
  return flags;
}

function findIn(block: Block, island: Island, sequences: Sequences): Run[] {
  const words = island.seen & (1 << role.letter) ? findLatin(block, island) : [];
  const runs: Run[] = words.map((span) => ({ ...span, kind: 'text' }));
  // Numbers see what the browser will see: isolates in place of words.
  for (const span of words) block.roles.fill(role.fence, span.start, span.end);
  let taken: Span[] = words;
  if (island.seen & (1 << role.flag)) {
    const flags = findFlags(block, island);
    const isAlone = flags.length < 2 && words.length === 0 && !(island.seen & (1 << role.digit));
    for (const span of isAlone ? [] : flags) {
      runs.push({ ...span, kind: 'text' });
      block.roles.fill(role.fence, span.start, span.end);
    }
    taken = [...runs].sort((a, b) => a.start - b.start);
  }
  let start = island.start;
  const gaps =
    island.seen & (1 << role.digit) ? [...taken, { start: island.end, end: island.end }] : [];
  for (const { start: end, end: next } of gaps) {
    for (const span of findNumbers(block, { start, end }, island.afterArabic, sequences)) {
      runs.push({ ...span, kind: 'number' });
    }
    start = next;
  }
  return runs.sort((a, b) => a.start - b.start);
}

const persianZero = 0x6f0;
const asAscii = (digit: string): string => String(digit.charCodeAt(0) - persianZero);

const authorMark = /[\u200E\u200F\u061C]/;
const longestToken = 64;

// LRM, RLM and ALM are their author's decision about the spot: it stays as the algorithm has it.
function isDecided({ text, given: roles }: Block, { start, end }: Span): boolean {
  const reaches = (from: number, step: number): boolean => {
    let at = from;
    while (Math.abs(at - from) < longestToken && !isWall(roles[at]) && roles[at] !== role.space)
      at += step;
    return authorMark.test(text[at] ?? '');
  };
  return reaches(start - 1, -1) || reaches(end, 1);
}

function isLettered(roles: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const value = roles[at] ?? 0;
    if (value === role.letter || (value >= role.hebrew && value < role.lineEnd)) return true;
  }
  return false;
}

function splitLines(roles: Uint8Array): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = roles.indexOf(role.lineEnd); at !== -1; at = roles.indexOf(role.lineEnd, start)) {
    lines.push({ start, end: at });
    start = at + 1;
  }
  lines.push({ start, end: roles.length });
  return lines;
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
 * @param settings how to treat sequences and brands
 * @returns the runs, whether the block is wholly left to right, and the roles; never throws,
 *   linear in the text
 */
export function scanRuns(text: string, settings: ScanSettings): Scan {
  const block = openBlock(text.replace(/[۰-۹]/g, asAscii));
  const { given, roles } = block;
  const seen = classifyText(text, settings.brands, given);
  if ((seen & movable) === 0) return { runs: [], wholly: false, roles: given, fenced: given };
  roles.set(given);
  const runs: Run[] = [];
  const isMarked = (seen & (1 << role.control)) !== 0;
  let isMixed = false;
  for (const line of splitLines(given)) {
    if (isWholly(block, line)) {
      runs.push({ ...trimSpan(block, line), kind: 'line' });
      continue;
    }
    isMixed ||= isLettered(given, line);
    for (const island of findIslands(block, line)) {
      for (const run of findIn(block, island, settings.sequences)) {
        if (!isMarked || !isDecided(block, run)) runs.push(run);
      }
    }
  }
  return {
    runs,
    wholly: !isMixed && runs.some(({ kind }) => kind === 'line'),
    roles: given,
    fenced: roles,
  };
}
