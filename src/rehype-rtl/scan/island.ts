import * as role from './role.ts';
import { isWall, type Span } from './roles.ts';

/** One flattened block, classified: what every step of the scanner reads. */
export interface Block {
  text: string;
  /** The role of each unit, then that of the end; a fence in place of what has been found. */
  roles: Uint8Array;
  /** Index of the partner of a quote or bracket, or `unpaired`, or `plain`. */
  partners: Int32Array;
  /** How many letters stand before each unit of an island: any stretch is asked in one step. */
  letters: Int32Array;
}

const roomy = 0x4000;
const makeBlock = (length: number): Omit<Block, 'text'> => ({
  roles: new Uint8Array(length + 1),
  partners: new Int32Array(length),
  letters: new Int32Array(length + 1),
});

// Most texts are short, and making arrays takes longer than all else that is done with them.
const shared = makeBlock(roomy);

/**
 * Makes room for the scan of one line.
 *
 * @param text the line
 * @returns a block whose arrays have to be written before they are read, but for the role after the
 *   last unit; of a text of up to 16,384 units they are those of the text before
 */
export function openBlock(text: string): Block {
  const { length } = text;
  const block = { text, ...(length > roomy ? makeBlock(length) : shared) };
  block.roles[length] = role.lineEnd;
  return block;
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

/**
 * Whether a stretch is one bracket or quotation from its first unit to its last.
 *
 * @param block the classified block
 * @param span the stretch
 */
export function isEnclosed({ partners }: Block, { start, end }: Span): boolean {
  return partners[start] === end - 1 && end - start > 1;
}

// LRM and RLM are strong, and no Arabic letters (UAX #9 W2).
const mark = /[\u200E\u200F]/;

/** An island and whether digits in it run as they should by themselves: after Arabic, or Hebrew alone. */
export interface Island extends Span {
  afterArabic: boolean;
  /** The roles that occur in it: bit n for role n. */
  seen: number;
}

const movable = (1 << role.letter) | (1 << role.digit) | (1 << role.flag);

/**
 * Finds the islands of a stretch: what stands between Arabic letters, marks, fences and controls.
 *
 * @param block the classified block, whose `letters` are written
 * @param stretch one that begins with the line or after an Arabic letter
 * @param afterHebrew digits after Hebrew keep the order that the algorithm gives them: no Arabic
 *   goes by in the line
 * @returns those with a letter, a digit or a flag, in order
 */
export function findIslands(block: Block, stretch: Span, afterHebrew: boolean): Island[] {
  const islands: Island[] = [];
  const { letters, roles, text } = block;
  let { start } = stretch;
  let afterArabic = start > 0;
  for (let at = start; at < stretch.end; at++) {
    const value = roles[at] ?? 0;
    if (value >= role.fence) {
      if (value === role.arabic) afterArabic = true;
      else if (value === role.hebrew) afterArabic = afterHebrew;
      else if (value === role.control && mark.test(text[at] ?? '')) afterArabic = false;
      start = at + 1;
    } else if ((1 << value) & movable) {
      let seen = 0;
      let end = start;
      letters[start] = 0;
      for (; !isWall(roles[end]); end++) {
        const inside = roles[end] ?? 0;
        seen |= 1 << inside;
        const counts = inside === role.letter || inside === role.ltrObject;
        letters[end + 1] = (letters[end] ?? 0) + (counts ? 1 : 0);
      }
      islands.push({ start, end, afterArabic, seen });
      at = end - 1;
    }
  }
  return islands;
}
