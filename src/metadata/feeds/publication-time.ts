/**
 * Gives an article's date as the instant that feeds require (RSS 2.0 and JSON Feed know no day
 * without an hour).
 *
 * Where only the day is known the hour is 10:00 UTC. That is the same day everywhere from Honolulu
 * (UTC−10) to Auckland in summer (UTC+13); midnight would be the day before for all of America, and
 * noon the day after in New Zealand.
 *
 * @param date ISO 8601: a day, or a date-time with its offset, with or without seconds
 * @returns an RFC 3339 date-time, in the offset that was written
 */
export function formatInstant(date: string): string {
  if (!date.includes('T')) return `${date}T10:00:00Z`;
  return date.replace(/T(\d\d:\d\d)(?!:)/, 'T$1:00');
}
