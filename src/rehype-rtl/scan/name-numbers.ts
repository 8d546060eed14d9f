import type { Block } from './island.ts';
import type { Atom } from './read-atom.ts';
import { countsNoun } from './counts-noun.ts';
import { readDigits } from './read-digits.ts';

const LONGEST_NOUN = 48;
const LONGEST_SCORE = 199;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

const THOUSANDS = /^\d{1,3}(?:[,٬]\d{3})+(?:\.\d+)?$/;
const GROUP_AFTER = /^[ \u00A0\u202F]\d{3}(?!\d)/;
const SPACED = /^ [-–—] \d{1,3}(?![\d.])/;
const CHAIN = /^\d{1,4}(?:[-–—:]\d{1,4})+(?:\(\d{1,2}\))?$/;
const DATE = /^(?:\d{1,2}([-/])\d{1,2}\1\d{4}|\d{4}([-/])\d{1,2}\2\d{1,2})$/;
const RATING = /^\d+(?:\.\d+)?\/\d+$/;
const LABEL =
  /^(?:Top|Part|Chapter|Season|Series|Episode|Volume|Level|Phase|Group|Type|Category|Class|Grade|Version|Model|Mark|Room|Gate|Terminal|Flight|Article|Section|Page|Channel|Formula|Number)$|\p{Currency_Symbol}$/iu;

// ISO 4217 codes stand before the sum: «AED 1,500».
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;

// Scores of every sport, hours, and from year to year; an aircraft's 737-800 is none.
function isChain(core: string): boolean {
  if (!CHAIN.test(core)) return false;
  const values = core.split(/\D+/).filter(Boolean).map(Number);
  return values.every((value) => value <= LONGEST_SCORE) || values.every(isYear);
}

/** Whether a word before a number says what it numbers or measures: «Top 10», «AED 1,500». */
export function isLabel(word: string): boolean {
  return LABEL.test(word) || CURRENCIES.has(word);
}

/**
 * Whether a number counts what the Arabic sentence goes on with: «15 مليون هاتف».
 *
 * @param block the classified block
 * @param atom the number; one with a mark behind it counts nothing
 */
export function countsArabic({ text }: Block, { coreStart, coreEnd, end }: Atom): boolean {
  if (end > coreEnd || coreEnd - coreStart > LONGEST_NOUN) return false;
  const after = readDigits(text.slice(end, end + LONGEST_NOUN));
  return countsNoun(readDigits(text.slice(coreStart, coreEnd)), after);
}

/**
 * Whether a number is of a kind that names do not have: a score, rating, hour, date, span of years,
 * or thousands in groups.
 *
 * @param block the classified block
 * @param atom the number
 */
export function isMeasured({ text }: Block, { coreStart, coreEnd, end }: Atom): boolean {
  if (coreEnd - coreStart > LONGEST_NOUN) return false;
  const core = readDigits(text.slice(coreStart, coreEnd));
  const after = end === coreEnd ? readDigits(text.slice(end, end + LONGEST_NOUN)) : '';
  if (/^\d{1,3}$/.test(core) && (GROUP_AFTER.test(after) || SPACED.test(after))) return true;
  return [THOUSANDS, DATE, RATING].some((kind) => kind.test(core)) || isChain(core);
}
