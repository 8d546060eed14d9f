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
  const [, hour] = date.split('T');
  const parts = [formatDay(date, style), hour && `الساعة ${hour.replace(/[Z+-].*/, '')}`];
  return parts.filter(Boolean).join('، ');
}
