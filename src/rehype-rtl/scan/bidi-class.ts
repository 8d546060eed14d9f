// In order: the first that fits gives the class. The letters of most text come first.
const patterns: readonly (readonly [string, RegExp])[] = [
  ['L', /[A-Za-z\u200E]/],
  ['A', /[ء-غـ-ي\u061C؋\uFDFC]/],
  [
    'O',
    /[\u02B9\u02BA\u02C2-\u02CF\u02EC\u0374\xBC-\xBE\u2150-\u215F\u2189-\u218B\uFBC3-\uFBD2\uFD3E-\uFD4F\uFDFD؎؏۞۩]/,
  ],
  [
    'E',
    /[\d\u06F0-\u06F9\xB2\xB3\xB9\u2070\u2074-\u2079\u2080-\u2089\u2488-\u249B\uFF10-\uFF19\u{1D7CE}-\u{1D7FF}]/u,
  ],
  ['N', /[\u0600-\u0605٠-٩٫٬\u06DD\u08E2\u{10D30}-\u{10D39}\u{10E60}-\u{10E7E}]/u],
  ['W', /(?![\n\r\xA0\u2029\u202F\uFEFF])\s/],
  ['P', /[\n\r\x85\u2029]/],
  ['C', /[,./:\xA0،\u202F\u2044\uFE50\uFE52\uFE55\uFF0C\uFF0E\uFF0F\uFF1A]/],
  ['S', /[+\-\u207A\u207B\u208A\u208B\u2212\uFB29\uFE62\uFE63\uFF0B\uFF0D]/],
  ['T', /[#%°±؉؊٪\u2030-\u2034\u212E\u2213\uFE5F\uFE6A\uFF03\uFF05\p{Sc}]/u],
  ['M', /[\p{Mn}\p{Me}]/u],
  ['R', /\u200F/],
  ['I', /[\u2066-\u2068]/],
  ['D', /\u2069/],
  ['X', /[\u202A-\u202E]/],
  ['B', /[\p{Cc}\p{Cf}]/u],
  ['A', /(?=[\p{L}\p{P}\p{So}\p{Sk}])(?!\p{sc=Zyyy})[\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}]|[؛؟]/u],
  [
    'R',
    /(?=[\p{L}\p{N}\p{P}])(?!\p{sc=Zyyy})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u,
  ],
  ['L', /[\p{L}\p{Mc}\p{Co}\p{RI}।॥\u249C-\u24E9]|(?!\p{sc=Zyyy})[\p{N}\p{P}\p{So}]/u],
];

const firstSeparator = 0x1c;
const unitSeparator = 0x1f;
const lastCodePoint = 0x10ffff;

function readClass(codePoint: number): string {
  if (codePoint === unitSeparator) return 'W';
  if (codePoint >= firstSeparator && codePoint < unitSeparator) return 'P';
  const character = String.fromCodePoint(codePoint);
  return patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? 'O';
}

// Classes that were read, as character codes.
const known = new Uint8Array(lastCodePoint + 1);

/**
 * The class of a character for the bidirectional algorithm (UAX #9, table 4), as one letter:
 * `L` left to right, `R` right to left, `A` Arabic letter, `N` Arabic number, `E` European number,
 * `S` its separator, `T` its terminator, `C` common separator, `M` mark, `B` boundary neutral,
 * `W` white space, `P` paragraph separator, `I` isolate initiator, `D` its end, `X` embedding,
 * override or their end, `O` any other neutral.
 *
 * It is read from the character's script and general category, in the engine's version of Unicode;
 * some symbols of no living Arabic text differ from the table of Unicode.
 *
 * @param codePoint a code point; a lone surrogate and what lies outside Unicode count as neutral
 * @returns the letter; never throws
 */
export function bidiClassOf(codePoint: number): string {
  if (!(codePoint >= 0 && codePoint <= lastCodePoint)) return 'O';
  const code = known[codePoint];
  if (code) return String.fromCharCode(code);
  const found = readClass(codePoint);
  known[codePoint] = found.charCodeAt(0);
  return found;
}
