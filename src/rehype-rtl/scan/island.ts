import type { Span } from './find-urls.ts';
import { pairDelimiters } from './pair-delimiters.ts';
import { isWall, role } from './roles.ts';

/** One flattened block, classified: what every step of the scanner reads. */
export interface Block {
  text: string;
  roles: Uint8Array;
  /** Index of the partner of a quote or bracket, or `unpaired`, or `plain`. */
  partners: Int32Array;
  /** How many letters stand before each unit, so that any stretch can be asked in one step. */
  letters: Int32Array;
}

/**
 * Makes a block ready for the scanner: count its left-to-right letters. Its delimiters are paired island
 * by island, as {@link findIslands} comes to them.
 *
 * @param text the flattened text
 * @param roles its roles, which the scanner goes on to change
 * @returns the block
 */
export function openBlock(text: string, roles: Uint8Array): Block {
  const letters = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const value = roles[at];
    const counts = value === role.letter || value === role.ltrObject;
    letters[at + 1] = (letters[at] ?? 0) + (counts ? 1 : 0);
  }
  return { text, roles, letters, partners: new Int32Array(text.length) };
}

/**
 * Whether a stretch holds a letter that reads left to right, or an element of such text; in one step.
 *
 * @param block the classified block
 * @param start first unit
 * @param end unit after the last
 */
export function hasLetter(block: Block, start: number, end: number): boolean {
  return (block.letters[end] ?? 0) > (block.letters[start] ?? 0);
}

// LRM and RLM are strong, and no Arabic letters (UAX #9 W2).
const mark = /[\u200E\u200F]/;

/** An island and whether digits in it run as they should by themselves: after Arabic, or Hebrew alone. */
export interface Island extends Span {
  afterArabic: boolean;
}

/**
 * Finds the islands of a line, its stretches between Arabic letters, marks, fences and controls, and
 * pair the delimiters within each.
 *
 * @param block the classified block, whose `partners` are written
 * @param line a stretch without a line end
 * @returns those with a letter, a digit or a flag, in order
 */
export function findIslands(block: Block, line: Span): Island[] {
  const islands: Island[] = [];
  let afterArabic = false;
  // Digits after Hebrew keep the order that the algorithm gives them, but where Arabic goes by.
  const afterHebrew = !block.roles.subarray(line.start, line.end).includes(role.arabic);
  for (let at = line.start; at < line.end;) {
    const value = block.roles[at];
    if (isWall(value)) {
      if (value === role.arabic) afterArabic = true;
      if (value === role.hebrew) afterArabic = afterHebrew;
      if (mark.test(block.text[at] ?? '')) afterArabic = false;
      at++;
      continue;
    }
    const start = at;
    let empty = true;
    while (at < line.end && !isWall(block.roles[at])) {
      const inside = block.roles[at++];
      if (inside === role.letter || inside === role.digit || inside === role.flag) empty = false;
    }
    if (empty) continue;
    pairDelimiters(block.text, block.roles, start, at, block.partners);
    islands.push({ start, end: at, afterArabic });
  }
  return islands;
}
