import { type DayStyle, formatDay, formatDayOfMonth } from './dates.ts';

/**
 * Writes from which day to which something reaches: «من 3 إلى 7 نوفمبر 2014». What both days share
 * is said once; one day stands alone.
 *
 * @param first ISO 8601 date or date-time
 * @param last the same, no earlier
 * @param style month names and digits
 * @returns the days in Arabic, in words, since a dash between numbers would stand on a side of its own
 * @throws RangeError as {@link formatDay} does
 */
export function formatDayRange(first: string, last: string, style: DayStyle): string {
  const end = formatDay(last, style);
  const shares = (length: number) => first.slice(0, length) === last.slice(0, length);
  if (shares('2014-11-07'.length)) return end;
  return `من ${writeStart()} إلى ${end}`;

  function writeStart(): string {
    if (shares('2014-11'.length)) return formatDayOfMonth(first, style).replace(/ .*/, '');
    return shares('2014'.length) ? formatDayOfMonth(first, style) : formatDay(first, style);
  }
}
