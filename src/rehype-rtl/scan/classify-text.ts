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

/**
 * Gives every UTF-16 unit of a text its role for the scanner.
 *
 * @param text flattened text of one block, with placeholders for what is not text
 * @param brands names that are letters from end to end, or `undefined`
 * @returns as many roles as the text has units; never throws, linear in the text
 */
export function classifyText(text: string, brands: RegExp | undefined): Uint8Array {
  const roles = new Uint8Array(text.length);
  let previous: number = role.space;
  for (let at = 0; at < text.length; at++) {
    let codePoint = text.charCodeAt(at);
    if (codePoint >= 0xd800 && codePoint < 0xdc00) codePoint = text.codePointAt(at) ?? codePoint;
    const found = roleOf(codePoint);
    const isCarrier =
      previous === role.letter || previous === role.digit || previous >= role.hebrew;
    if (found !== carried) previous = found;
    else if (!isCarrier || previous > role.arabicMark) previous = role.symbol;
    roles[at] = previous;
    if (codePoint > 0xffff) roles[++at] = previous;
  }
  closeIsolates(text, roles);
  claimWholes(text, roles, brands);
  return roles;
}
