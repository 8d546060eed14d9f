import type { Block } from './island.ts';
import type { Atom } from './read-atom.ts';
import { countsNoun } from './counts-noun.ts';

const longestNoun = 48;
const longestScore = 199;
const firstYear = 1000;
const lastYear = 2199;

const thousandsPattern = /^\d{1,3}(?:[,٬]\d{3})+(?:\.\d+)?$/;
const groupAfter = /^[ \u00A0\u202F]\d{3}(?!\d)/;
const spaced = /^ [-–—] \d{1,3}(?![\d.])/;
const chain = /^\d{1,4}(?:[-–—:]\d{1,4})+(?:\(\d{1,2}\))?$/;
const datePattern = /^(?:\d{1,2}([-/])\d{1,2}\1\d{4}|\d{4}([-/])\d{1,2}\2\d{1,2})$/;
const ratingPattern = /^\d{1,2}(?:\.\d+)?\/\d{1,3}$/;
const label =
  /^(?:Top|Part|Chapter|Season|Series|Episode|Volume|Level|Phase|Group|Type|Category|Class|Grade|Version|Model|Mark|Room|Gate|Terminal|Flight|Article|Section|Page|Channel|Formula|Number)$|\p{Currency_Symbol}$/iu;

// ISO 4217 codes stand before the sum: «AED 1,500».
const currencies = new Set(Intl.supportedValuesOf('currency'));

const isYear = (value: number): boolean => value >= firstYear && value <= lastYear;

// Scores of every sport, hours, and from year to year; an aircraft's 737-800 is none.
function isChain(core: string): boolean {
  if (!chain.test(core)) return false;
  const values = core.split(/\D+/).filter(Boolean).map(Number);
  return values.every((value) => value <= longestScore) || values.every(isYear);
}

/** Whether a word before a number says what it numbers or measures: «Top 10», «AED 1,500». */
export function isLabel(word: string): boolean {
  return label.test(word) || currencies.has(word);
}

/**
 * Whether a number counts what the Arabic sentence goes on with: «15 مليون هاتف».
 *
 * @param block the classified block
 * @param atom the number; one with a mark behind it counts nothing
 */
export function countsArabic({ text }: Block, { coreStart, coreEnd, end }: Atom): boolean {
  if (end > coreEnd || coreEnd - coreStart > longestNoun) return false;
  const after = text.slice(end, end + longestNoun);
  return countsNoun(text.slice(coreStart, coreEnd), after);
}

/**
 * Whether a number is of a kind that names do not have: a score, rating, hour, date, span of years,
 * or thousands in groups.
 *
 * @param block the classified block
 * @param atom the number
 */
export function isMeasured({ text }: Block, { coreStart, coreEnd, end }: Atom): boolean {
  if (coreEnd - coreStart > longestNoun) return false;
  const core = text.slice(coreStart, coreEnd);
  const after = end === coreEnd ? text.slice(end, end + longestNoun) : '';
  if (/^\d{1,3}$/.test(core) && (groupAfter.test(after) || spaced.test(after))) return true;
  return (
    [thousandsPattern, datePattern, ratingPattern].some((kind) => kind.test(core)) || isChain(core)
  );
}
