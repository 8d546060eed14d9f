/**
 * Compares two dates as front matter has them, as far as both say something: by the moment where each
 * has an hour, else by the day as it is written.
 *
 * @param a ISO 8601, a day or a date-time with its offset from UTC
 * @param b another
 * @returns a negative number if the first is certainly before the second, 0 where that is not known
 */
export function compareDates(a: string, b: string): number {
  const hasHours = a.length > 10 && b.length > 10;
  if (hasHours) return Math.sign(Date.parse(a) - Date.parse(b));
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  return dayA === dayB ? 0 : dayA < dayB ? -1 : 1;
}
