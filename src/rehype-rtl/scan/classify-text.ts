import { bidiClassOf } from './bidi-class.ts';
import { claimWholes } from './claim-wholes.ts';
import { fenceMark, lineEndMark, ltrObjectMark, objectMark, role, rtlFenceMark } from './roles.ts';

const rolesValue: Readonly<Record<string, number>> = {
  L: role.letter,
  R: role.hebrew,
  A: role.arabic,
  N: role.arabicMark,
  E: role.digit,
  W: role.space,
  P: role.lineEnd,
  I: role.control,
  D: role.control,
  X: role.control,
};

const placeholdersValue: Readonly<Record<string, number>> = {
  [objectMark]: role.object,
  [ltrObjectMark]: role.ltrObject,
  [fenceMark]: role.fence,
  [rtlFenceMark]: role.fence,
  [lineEndMark]: role.lineEnd,
};

const space = /[\p{White_Space}\u200B\uFEFF]/u;
const arabicMark = /(?=[\u0600-\u{1EEFF}])\p{Script_Extensions=Arabic}/u;
const flag = /\p{Regional_Indicator}/u;
// LRM, RLM and ALM.
const authorMark = /[\u200E\u200F\u061C]/;
// UAX #9 W1: a mark belongs to the character before it.
const carried = 100;
const carriers = [role.letter, role.digit, role.hebrew, role.arabic, role.arabicMark].reduce(
  (bits, value) => bits | (1 << value),
  0,
);

function findRole(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  const placeholder = placeholdersValue[character];
  if (placeholder !== undefined) return placeholder;
  // A new line in HTML text is a space: only <br> begins a new bidi paragraph.
  if (space.test(character)) return role.space;
  if (authorMark.test(character)) return role.control;
  if (flag.test(character)) return role.flag;
  const bidi = bidiClassOf(codePoint);
  if (bidi === 'M' || bidi === 'B') return carried;
  return rolesValue[bidi] ?? (arabicMark.test(character) ? role.arabicMark : role.symbol);
}

// Roles that were found, plus one.
const known = new Uint8Array(0x110000);

function roleOf(codePoint: number): number {
  if (!known[codePoint]) known[codePoint] = findRole(codePoint) + 1;
  return (known[codePoint] ?? 1) - 1;
}

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
    const bidi = bidiClassOf(text.charCodeAt(at));
    if (bidi === 'I' && depth++ === 0) opened = at;
    if (bidi === 'D' && depth > 0 && --depth === 0) roles.fill(role.control, opened, at + 1);
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
    if (found !== carried) previous = found;
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
