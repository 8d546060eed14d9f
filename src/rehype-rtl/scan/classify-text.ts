import { bidiClassOf } from './bidi-class.ts';
import { claimWholes } from './claim-wholes.ts';
import { FENCE, LINE_END, LTR_OBJECT, OBJECT, role } from './roles.ts';

const ROLES: Readonly<Record<string, number>> = {
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

const PLACEHOLDERS: Readonly<Record<string, number>> = {
  [OBJECT]: role.object,
  [LTR_OBJECT]: role.ltrObject,
  [FENCE]: role.fence,
  [LINE_END]: role.lineEnd,
};

const CARRIERS = new Set<number>([
  role.letter,
  role.digit,
  role.hebrew,
  role.arabic,
  role.arabicMark,
]);

const SPACE = /[\p{White_Space}\u200B\uFEFF]/u;
const ARABIC_MARK = /\p{Script_Extensions=Arabic}/u;
const FLAG = /\p{Regional_Indicator}/u;

function findRole(codePoint: number, previous: number): number {
  const character = String.fromCodePoint(codePoint);
  const placeholder = PLACEHOLDERS[character];
  if (placeholder !== undefined) return placeholder;
  // A new line in HTML text is a space: only <br> begins a new bidi paragraph.
  if (SPACE.test(character)) return role.space;
  const bidi = bidiClassOf(codePoint);
  // UAX #9 W1: a mark belongs to the character before it.
  if (bidi === 'M' || bidi === 'B') return CARRIERS.has(previous) ? previous : role.symbol;
  if (bidi === 'L' && FLAG.test(character)) return role.flag;
  return (
    ROLES[bidi] ??
    (codePoint >= 0x600 && ARABIC_MARK.test(character) ? role.arabicMark : role.symbol)
  );
}

// What stands between an isolate's first and last control was ordered by the author.
function closeIsolates(text: string, roles: Uint8Array): void {
  let depth = 0;
  let opened = 0;
  for (let at = 0; at <= roles.length; at++) {
    const bidi =
      at === roles.length
        ? 'P'
        : roles[at] === role.lineEnd
          ? 'P'
          : roles[at] === role.control
            ? bidiClassOf(text.charCodeAt(at))
            : 'O';
    if (bidi === 'I' && depth++ === 0) opened = at;
    const closes = bidi === 'D' && depth > 0 && --depth === 0;
    if (closes || (bidi === 'P' && depth > 0)) {
      roles.fill(role.control, opened, at + (closes ? 1 : 0));
      depth = 0;
    }
  }
}

/**
 * Give every UTF-16 unit of a text its role for the scanner.
 *
 * @param text flattened text of one block, with placeholders for what is not text
 * @param brands names that are letters from end to end, or `undefined`
 * @returns as many roles as the text has units; never throws, linear in the text
 */
export function classifyText(text: string, brands: RegExp | undefined): Uint8Array {
  const roles = new Uint8Array(text.length);
  let previous: number = role.space;
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const width = codePoint > 0xffff ? 2 : 1;
    previous = findRole(codePoint, previous);
    roles.fill(previous, at, at + width);
    at += width;
  }
  closeIsolates(text, roles);
  claimWholes(text, roles, brands);
  return roles;
}
