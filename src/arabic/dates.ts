import type { Digits } from './digits.ts';
import { keepFormatters } from './keep-formatters.ts';

/** The browser script needs none, and is spared them. */
const getFormatter = /* @__PURE__ */ keepFormatters(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** How a day is written. */
export interface DayStyle {
  /**
   * Countries whose month names are used, as ISO 3166 codes: `['EG']` gives «نوفمبر», `['LB']`
   * «تشرين الثاني», `['MA']` «نونبر»; two give the newspapers' doubled form,
   * `['EG', 'LB']` «نوفمبر/ تشرين الثاني».
   */
  months: readonly string[];
  digits: Digits;
}

/**
 * Writes a Gregorian day in Arabic, the day in two digits: «07 نوفمبر 2014».
 *
 * @param date an ISO 8601 date or date-time; the day is taken as it is written, in no time zone
 * @param style month names and digits
 * @returns the day, month and year
 * @throws RangeError if the text does not start with an existing `YYYY-MM-DD`
 */
export function formatDay(date: string, style: DayStyle): string {
  const { dayOfMonth, year } = formatParts(date, style);
  return `${dayOfMonth} ${year}`;
}

/**
 * Writes the day without its year: «07 نوفمبر».
 *
 * @param date an ISO 8601 date or date-time
 * @param style month names and digits
 * @throws RangeError as {@link formatDay} does
 */
export function formatDayOfMonth(date: string, style: DayStyle): string {
  return formatParts(date, style).dayOfMonth;
}

/**
 * Writes the year of a day: «2014».
 *
 * @param date an ISO 8601 date or date-time
 * @param style month names and digits
 * @throws RangeError as {@link formatDay} does
 */
export function formatYear(date: string, style: DayStyle): string {
  return formatParts(date, style).year;
}

/**
 * Writes the day of a moment, as {@link formatDay} writes days.
 *
 * @param moment whose day
 * @param style month names and digits
 * @param timeZone where it is that day; the machine's own unless told
 */
export function writeDay(moment: Date, style: DayStyle, timeZone?: string): string {
  const { dayOfMonth, year } = writeParts(style, (locale, options) =>
    moment.toLocaleDateString(locale, { ...options, timeZone }),
  );
  return `${dayOfMonth} ${year}`;
}

function formatParts(date: string, style: DayStyle) {
  const day = parseDay(date);
  return writeParts(style, (locale, options) =>
    getFormatter(locale, { ...options, timeZone: 'UTC' }).format(day),
  );
}

function writeParts(
  { months, digits }: DayStyle,
  write: (locale: string, options: Intl.DateTimeFormatOptions) => string,
) {
  const part = (country: string, options: Intl.DateTimeFormatOptions) =>
    write(`ar-${country}-u-ca-gregory-nu-${digits}`, options);
  const [country = 'EG', ...others] = months;
  const names = [country, ...others].map((each) => part(each, { month: 'long' }));
  return {
    dayOfMonth: `${part(country, { day: '2-digit' })} ${[...new Set(names)].join('/ ')}`,
    year: part(country, { year: 'numeric' }),
  };
}

/**
 * Writes the same day in the Umm al-Qura calendar (`islamic-umalqura`): «14 محرم 1436 هـ».
 *
 * @param date an ISO 8601 date or date-time
 * @param digits the digit set
 * @throws RangeError if the text does not start with an existing `YYYY-MM-DD`
 */
export function formatHijriDay(date: string, digits: Digits): string {
  return getFormatter(`ar-SA-u-ca-islamic-umalqura-nu-${digits}`, {
    day: '2-digit',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(parseDay(date));
}

/**
 * Says whether a text is a day that exists: `2014-02-30` is not one, though `Date` accepts it.
 *
 * @param date the text
 */
export function isDay(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function parseDay(date: string): Date {
  const day = date.slice(0, 10);
  if (!isDay(day)) throw new RangeError(`not a day of the calendar: ${date}`);
  return new Date(`${day}T00:00:00Z`);
}
