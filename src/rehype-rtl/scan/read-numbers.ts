import type { Block } from './island.ts';
import { role } from './roles.ts';

/** A number as written: digits with the points, commas, colons, slashes and × inside it. */
export interface Numeral {
  start: number;
  end: number;
  digits: number;
  /** Only digits: no point or other mark inside. */
  plain: boolean;
}

/** What joins two numbers: a space, a hyphen or dash, a plus, a bracket, or nothing that counts. */
export type Joint = 'space' | 'hyphen' | 'plus' | 'bracket' | 'none';

const inner = /[.,:/'’′×]/;
const hyphenPattern = /^[\p{Pd}\u2212]$/u;
const plusPattern = /^[+\u207A\u208A]$/;
const aroundBracket = /^(?:\)[ \u00A0-]?|[ \u00A0-]?\(|\)[ -]?\()$/;

/** The most units a joint can have, as in `) (`. */
export const longestJoint = 3;

/**
 * Reads the next number of a stretch.
 *
 * @param block the classified block
 * @param from where to begin
 * @param to end of the stretch
 * @returns the number, or `undefined` where there is none
 */
export function readNumeral(block: Block, from: number, to: number): Numeral | undefined {
  const { roles, text } = block;
  let start = from;
  while (start < to && roles[start] !== role.digit) start++;
  if (start >= to) return undefined;
  let end = start;
  let digits = 0;
  let isPlain = true;
  while (end < to) {
    if (roles[end] === role.digit) digits++;
    else if (inner.test(text[end] ?? '') && end + 1 < to && roles[end + 1] === role.digit)
      isPlain = false;
    else break;
    end++;
  }
  return { start, end, digits, plain: isPlain };
}

/**
 * Names what stands between two numbers.
 *
 * @param block the classified block
 * @param end unit after the first number
 * @param start first unit of the second
 * @returns `none` also for more than {@link longestJoint} units
 */
export function readJoint(block: Block, end: number, start: number): Joint {
  if (start - end > longestJoint) return 'none';
  const between = block.text.slice(end, start);
  if (start - end === 1 && block.roles[end] === role.space) return 'space';
  if (hyphenPattern.test(between)) return 'hyphen';
  if (plusPattern.test(between)) return 'plus';
  return aroundBracket.test(between) ? 'bracket' : 'none';
}
