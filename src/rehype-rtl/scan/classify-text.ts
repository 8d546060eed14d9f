import { claimWholes } from './claim-wholes.ts';
import { roleOf } from './role-of.ts';
import * as role from './role.ts';

const carriers = [role.letter, role.digit, role.hebrew, role.arabic, role.arabicMark].reduce(
  (bits, value) => bits | (1 << value),
  0,
);

// What stands in an isolate was ordered by its author; one may stand in another.
const isolates =
  /[\u2066-\u2068](?:[^\u2066-\u2069\u2029]|[\u2066-\u2068][^\u2066-\u2069\u2029]*\u2069)*\u2069?/g;

/** The roles without which nothing in a line has to be isolated. */
export const movable = (1 << role.letter) | (1 << role.digit) | (1 << role.flag);

/**
 * Gives every UTF-16 unit of a text its role for the scanner.
 *
 * @param text flattened text of one block, with placeholders for what is not text
 * @param wholes the pattern of what is letters from end to end
 * @param roles written: as long as the text
 * @returns the roles that occur: bit n for role n; never throws, linear in the text
 */
export function classifyText(text: string, wholes: RegExp, roles: Uint8Array): number {
  let previous: number = role.space;
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? 0;
    const found = roleOf(codePoint);
    if (found !== role.carried) previous = found;
    else if (((1 << previous) & carriers) === 0) previous = role.symbol;
    seen |= 1 << previous;
    roles[at] = previous;
    if (codePoint > 0xffff) roles[++at] = previous;
  }
  if (seen & (1 << role.control)) {
    for (const { 0: isolate, index } of text.matchAll(isolates))
      roles.fill(role.control, index, index + isolate.length);
  }
  // A brand may be digits alone: «737-800».
  if (seen & movable) claimWholes(text, roles, wholes);
  return seen;
}
