import { countsNoun } from './counts-noun.ts';
import type { Atom } from './read-atoms.ts';

const longest = 48;

// Thousands in groups, dates, ratings, scores of every sport, hours, and from year to year; an
// aircraft's 737-800 is none.
const measured =
  /^(?:\d{1,3}(?:[,٬]\d{3})+(?:\.\d+)?|\d{1,2}([-/])\d{1,2}\1\d{4}|\d{4}([-/])\d{1,2}\2\d{1,2}|\d{1,2}(?:\.\d+)?\/\d{1,3}|1?\d{1,2}(?:[-–—:]1?\d{1,2})+(?:\(\d{1,2}\))?|(?:1\d|2[01])\d\d(?:[-–—:](?:1\d|2[01])\d\d)+)$/;
// The same with spaces: «3 - 0».
const spaced = /^\d{1,3} [-–—] \d{1,3}(?![\d.])/;
const label = /^Top$|[$¢-¥₠-⃀]$/i;

// ISO 4217 codes stand before the sum: «AED 1,500».
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Whether a word before a number says what it numbers or measures: «Top 10», «AED 1,500». */
export function isLabel(word: string): boolean {
  return label.test(word) || currencies.has(word);
}

/**
 * Whether a number counts what the Arabic sentence goes on with: «15 مليون هاتف».
 *
 * @param text the text of the block
 * @param number the number; one with a mark behind it counts nothing
 */
export function countsArabic(text: string, { core, end, trail }: Atom): boolean {
  return trail === '' && countsNoun(core, text.slice(end, end + longest));
}

/**
 * Whether a number is of a kind that names do not have: a score, rating, hour, date, span of years,
 * or thousands in groups.
 *
 * @param text the text of the block
 * @param number the number
 */
export function isMeasured(text: string, { core, start, end, trail }: Atom): boolean {
  return measured.test(core) || (trail === '' && spaced.test(text.slice(start, end + 5)));
}
