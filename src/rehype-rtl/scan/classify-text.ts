import { claimWholes } from './claim-wholes.ts';
import { roleOf } from './role-of.ts';
import * as role from './role.ts';

const carriers = [role.letter, role.digit, role.hebrew, role.arabic, role.arabicMark].reduce(
  (bits, value) => bits | (1 << value),
  0,
);

// What stands between an isolate's first and last control was ordered by the author.
function closeIsolates(text: string, roles: Uint8Array): void {
  let depth = 0;
  let opened = 0;
  const close = (end: number): void => {
    if (depth > 0) roles.fill(role.control, opened, end);
    depth = 0;
  };
  for (let at = roles.indexOf(role.control); at !== -1 && at < roles.length; at++) {
    if (roles[at] === role.lineEnd) close(at);
    if (roles[at] !== role.control) continue;
    const mark = text[at] ?? '';
    if (/[\u2066-\u2068]/.test(mark) && depth++ === 0) opened = at;
    if (mark === '\u2069' && depth > 0 && --depth === 0) roles.fill(role.control, opened, at + 1);
  }
  close(roles.length);
}

/** The roles without which nothing in a line has to be isolated. */
export const movable = (1 << role.letter) | (1 << role.digit) | (1 << role.flag);

/**
 * Gives every UTF-16 unit of a text its role for the scanner.
 *
 * @param text flattened text of one block, with placeholders for what is not text
 * @param brands names that are letters from end to end, or `undefined`
 * @param roles written: as long as the text
 * @returns the roles that occur: bit n for role n; never throws, linear in the text
 */
export function classifyText(text: string, brands: RegExp | undefined, roles: Uint8Array): number {
  let previous: number = role.space;
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    let codePoint = text.charCodeAt(at);
    if (codePoint >= 0xd800 && codePoint < 0xdc00) codePoint = text.codePointAt(at) ?? codePoint;
    const found = roleOf(codePoint);
    if (found !== role.carried) previous = found;
    else if (((1 << previous) & carriers) === 0) previous = role.symbol;
    seen |= 1 << previous;
    roles[at] = previous;
    if (codePoint > 0xffff) roles[++at] = previous;
  }
  if (seen & (1 << role.control)) closeIsolates(text, roles);
  // A brand may be digits alone: «737-800».
  if (seen & movable) claimWholes(text, roles, brands);
  return seen;
}
