import * as role from './role.ts';

// In order: the first that fits gives the role. What most text is made of comes first, and what the
// table of UAX #9 has otherwise than the script and category of a character say.
const patterns: readonly (readonly [number, RegExp])[] = [
  [role.letter, /[A-Za-z]/],
  [role.arabic, /[ء-غـ-ي؋؛؟\uFDFC]/],
  [
    role.digit,
    /[\d\u06F0-\u06F9\xB2\xB3\xB9\u2070\u2074-\u2079\u2080-\u2089\u2488-\u249B\uFF10-\uFF19\u{1D7CE}-\u{1D7FF}]/u,
  ],
  [role.lineEnd, /\u2029/],
  // A new line in HTML text is a space: only <br> begins a new paragraph.
  [role.space, /[\s\x85\u200B]/],
  [
    role.symbol,
    /[!-~\xA1-\xA9\xAB\xBB-\xBF\u02B9\u02BA\u02C2-\u02CF\u02EC\u0374\u2010-\u2027\u2150-\u215F\u2189-\u218B]/,
  ],
  [
    role.arabicMark,
    /[\u0600-\u0605،٠-٩٫٬\u06DD\u08E2؎؏۞۩\uFBC3-\uFBD2\uFD3E-\uFD4F\uFDFD\u{10D30}-\u{10D39}\u{10E60}-\u{10E7E}]/u,
  ],
  [role.object, /\uFFFC/],
  [role.ltrObject, /\uFDD0/],
  [role.fence, /[\uFDD1\uFDD2]/],
  [role.control, /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/],
  [role.flag, /\p{RI}/u],
  [role.carried, /[\p{Mn}\p{Me}\p{Cc}\p{Cf}]/u],
  [
    role.arabic,
    /(?=[\p{L}\p{P}\p{So}\p{Sk}])(?!\p{sc=Zyyy})[\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}]/u,
  ],
  [
    role.hebrew,
    /(?=[\p{L}\p{N}\p{P}])(?!\p{sc=Zyyy})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u,
  ],
  [role.letter, /[\p{L}\p{Mc}\p{Co}।॥\u249C-\u24E9]|(?!\p{sc=Zyyy})[\p{N}\p{P}\p{So}]/u],
  [role.arabicMark, /(?=[\u0600-\u{1EEFF}])\p{scx=Arab}/u],
];

// Roles that were found, plus one.
const known = new Uint8Array(0x110000);

/**
 * The role of a character, read from its script and general category in the engine's version of
 * Unicode; some symbols of no living Arabic text differ from the table of UAX #9.
 *
 * @param codePoint a code point; a lone surrogate counts as a symbol
 * @returns a role, or `carried`; never throws
 */
export function roleOf(codePoint: number): number {
  const found = known[codePoint];
  if (found) return found - 1;
  const character = String.fromCodePoint(codePoint);
  const value = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? role.symbol;
  known[codePoint] = value + 1;
  return value;
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
