import { keepFormatters } from '../../arabic/keep-formatters.ts';

const getFormatter = keepFormatters(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/**
 * Finds the moment from which a date has come: the hour it names, or the first moment of its day.
 *
 * @param date ISO 8601, a day or a date-time with its offset from UTC
 * @param timeZone IANA name of the zone in which a day without an hour begins, `Asia/Riyadh`
 * @returns the moment; of a day that daylight saving time begins at midnight, 01:00
 * @throws RangeError if the zone is unknown
 */
export function findFirstMoment(date: string, timeZone: string): Date {
  if (date.length > 10) return new Date(date);
  const key = `${date} ${timeZone}`;
  const known = days.get(key) ?? findDay(date, timeZone);
  days.set(key, known);
  return new Date(known);
}

/** When days began: a site asks for each of them again and again. */
const days = new Map<string, number>();

function findDay(date: string, timeZone: string): number {
  const midnight = Date.parse(`${date}T00:00Z`);
  const near = midnight - readOffset(midnight, timeZone);
  return midnight - readOffset(near, timeZone);
}

/** A zone's offset from UTC at a moment, in milliseconds. */
function readOffset(moment: number, timeZone: string): number {
  const name = getFormatter('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
