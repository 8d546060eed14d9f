import * as role from './role.ts';

/** Marks and isolates that order text, and what stands for an element that reads from the right. */
export const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFDD2]/;

// In order: the first that fits gives the role. What most text is made of comes first, for engines take
// long to compile the others, and what the table of UAX #9 has otherwise than the script and category
// of a character say.
const patterns: readonly (readonly [number, RegExp])[] = [
  [role.letter, /[A-Za-z]/],
  [role.arabic, /[ء-ي؋؛؟\uFDFC]/],
  [role.digit, /[\d۰-۹²³¹⁰⁴-⁹₀-₉]/],
  // A new line in HTML text is a space: only <br> begins a new paragraph.
  [role.space, /[\s\x85\u200B]/],
  [role.symbol, /[!-~«»‐-‧⁏]/],
  [role.carried, /[\u064B-\u065F\u0670]/],
  [role.arabicMark, /[؀-؅،٠-٩٫٬\u06DD\u08E2\uFD3E\uFD3F]/],
  [role.object, /\uFFFC/],
  [role.ltrObject, /\uFDD0/],
  [role.fence, /\uFDD1/],
  [role.control, controls],
  [role.flag, /\p{RI}/u],
  [role.carried, /[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u],
  [role.arabic, /(?=[\p{L}\p{P}])[\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}]/u],
  [role.arabicMark, /(?=[\u0600-\u{1EEFF}])\p{scx=Arab}/u],
  [role.hebrew, /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u],
  [role.letter, /[\p{L}\p{Mc}\p{Co}]|(?!\p{sc=Zyyy})[\p{N}\p{P}\p{So}]/u],
];

/** The roles that were found, by code point; 0 for those that were not. */
export const known = new Uint8Array(0x110000);

/**
 * The role of a character, read from its script and general category in the engine's version of
 * Unicode; some symbols of no living Arabic text differ from the table of UAX #9.
 *
 * @param codePoint a code point; a lone surrogate counts as a symbol
 * @returns a role, or `carried`; never throws
 */
export function roleOf(codePoint: number): number {
  known[codePoint] ||=
    patterns.find(([, pattern]) => pattern.test(String.fromCodePoint(codePoint)))?.[0] ??
    role.symbol;
  return known[codePoint] ?? role.symbol;
}

/**
 * The directions of the strong characters of a text, each where it changes (UAX #9 P2 asks for the
 * first).
 *
 * @param text any text
 * @returns `ltr` and `rtl` by turns
 */
export function readDirections(text: string): ('ltr' | 'rtl')[] {
  const found: ('ltr' | 'rtl')[] = [];
  for (const character of text) {
    const value = roleOf(character.codePointAt(0) ?? 0);
    const isLtr = value === role.letter || value === role.flag || character === '\u200E';
    const isRtl =
      value === role.hebrew || value === role.arabic || /[\u061C\u200F]/.test(character);
    const direction = isLtr ? 'ltr' : 'rtl';
    if ((isLtr || isRtl) && found.at(-1) !== direction) found.push(direction);
  }
  return found;
}
