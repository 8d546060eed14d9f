import type { Block } from './island.ts';
import { known, roleOf } from './role-of.ts';
import * as role from './role.ts';

const carriers =
  (1 << role.letter) |
  (1 << role.digit) |
  (1 << role.hebrew) |
  (1 << role.arabic) |
  (1 << role.arabicMark);

/**
 * Gives the UTF-16 units of a text their roles for the scanner, from one unit up to the end of the
 * text or an Arabic letter.
 *
 * @param block the block, whose `roles` are written
 * @param from the first unit to be given a role
 * @param until an Arabic letter ends it only after this one
 * @returns the unit of that letter, which has its role too, or the length of the text; never throws,
 *   linear in the units read
 */
export function classifyText({ text, roles }: Block, from: number, until: number): number {
  let previous: number = role.space;
  for (let at = from; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? 0;
    // A call for each character would take longer than all else.
    const found = known[codePoint] || roleOf(codePoint);
    if (found !== role.carried) previous = found;
    else if (((1 << previous) & carriers) === 0) previous = role.symbol;
    roles[at] = previous;
    if (previous === role.arabic && at > until) return at;
    if (codePoint > 0xffff) roles[++at] = previous;
  }
  return text.length;
}
