import { classifyText } from './classify-text.ts';
import { findLatin, isWholly, trimSpan } from './find-latin.ts';
import { findFlags } from './find-flags.ts';
import { findNumbers, type Sequences } from './find-numbers.ts';
import type { Span } from './find-urls.ts';
import { type Block, findIslands, type Island, openBlock } from './island.ts';
import { isWall, role } from './roles.ts';

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
  /** The role of each unit. */
  roles: Uint8Array;
  /** The same, with a fence in place of every run that is not a line. */
  fenced: Uint8Array;
}

/** What the scanner must be told. */
export interface ScanSettings {
  sequences: Sequences;
  brands: RegExp | undefined;
}

function findIn(block: Block, island: Island, sequences: Sequences): Run[] {
  const words = findLatin(block, island);
  const runs: Run[] = words.map((span) => ({ ...span, kind: 'text' }));
  const flags = findFlags(block, island, words);
  const taken = [...words, ...flags].sort((a, b) => a.start - b.start);
  // Numbers see what the browser will see: isolates in place of words.
  for (const span of taken) block.roles.fill(role.fence, span.start, span.end);
  let start = island.start;
  for (const { start: end, end: next } of [...taken, { start: island.end, end: island.end }]) {
    for (const span of findNumbers(block, { start, end }, island.afterArabic, sequences)) {
      runs.push({ ...span, kind: 'number' });
    }
    start = next;
  }
  for (const span of flags) runs.push({ ...span, kind: 'text' });
  return runs.sort((a, b) => a.start - b.start);
}

const authorMark = /[\u200E\u200F\u061C]/;
const longestToken = 64;

// LRM, RLM and ALM are their author's decision about the spot: it stays as the algorithm has it.
function isDecided({ text, roles }: Block, { start, end }: Span): boolean {
  const reaches = (from: number, step: number): boolean => {
    let at = from;
    while (Math.abs(at - from) < longestToken && !isWall(roles[at]) && roles[at] !== role.space)
      at += step;
    return authorMark.test(text[at] ?? '');
  };
  return reaches(start - 1, -1) || reaches(end, 1);
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
  const roles = classifyText(text, settings.brands);
  const block = openBlock(text, roles.slice());
  const marked = { ...block, roles };
  const runs: Run[] = [];
  let lettered = 0;
  let whole = 0;
  for (const line of splitLines(roles)) {
    if (isWholly(block, line)) {
      lettered++;
      whole++;
      runs.push({ ...trimSpan(block, line), kind: 'line' });
      continue;
    }
    const islands = findIslands(block, line);
    for (const island of islands) {
      for (const run of findIn(block, island, settings.sequences)) {
        if (!isDecided(marked, run)) runs.push(run);
      }
    }
    if (
      roles
        .subarray(line.start, line.end)
        .some((value) => value === role.letter || (value >= role.hebrew && value < role.lineEnd))
    )
      lettered++;
  }
  return { runs, wholly: whole > 0 && whole === lettered, roles, fenced: block.roles };
}
