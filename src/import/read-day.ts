import { isDay } from '../arabic/dates.ts';
import { toWesternDigits } from '../arabic/digits.ts';
import { findDates } from '../arabic/parse-date.ts';

/**
 * Reads a day as a person gives it: `2014-11-07`, with an hour or without, or in words.
 *
 * @param text what was typed
 * @returns the date as front matter has it; undefined where it is none
 */
export function readDay(text: string): string | undefined {
  const typed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(typed)) {
    return isDay(typed.slice(0, 10)) ? typed : undefined;
  }
  // Year first is how the site writes: what has no such day is a slip, and not read another way.
  const day = toWesternDigits(typed);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return isDay(day) ? day : undefined;
  return findDates(typed)[0]?.date;
}
