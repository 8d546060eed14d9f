import { formatNumber } from '../../arabic/digits.ts';
import { formatDay, type DayStyle } from '../../arabic/dates.ts';

/**
 * Writes when an article is to appear: the day as it is written in its file, with the hour where
 * there is one.
 *
 * @param date ISO 8601, a day or a date-time
 * @param style month names and digits
 * @returns «07 نوفمبر 2099، الساعة 10:00»; the hour is that of the offset in the date
 * @throws RangeError as {@link formatDay} does
 */
export function formatMoment(date: string, style: DayStyle): string {
  return [formatDay(date, style), formatHour(date, style)].filter(Boolean).join('، ');
}

/**
 * Writes the hour of a date.
 *
 * @param date ISO 8601, a day or a date-time
 * @param style digits
 * @returns «الساعة 10:00», in the offset of the date; undefined for a day
 */
export function formatHour(date: string, { digits }: Pick<DayStyle, 'digits'>): string | undefined {
  const [hour, minute] = date.slice(11).split(/[:Z+-]/);
  if (!hour || !minute) return undefined;
  const write = (part: string) =>
    formatNumber(Number(part), digits, { minimumIntegerDigits: 2, useGrouping: false });
  return `الساعة ${write(hour)}:${write(minute)}`;
}
