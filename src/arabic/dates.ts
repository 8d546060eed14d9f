import type { Digits } from './digits.ts';
import { keepFormatters } from './keep-formatters.ts';

const getFormatter = keepFormatters(
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
  /** Whether days below ten have a zero before them, as in the newspapers' «07 نوفمبر». */
  twoDigitDays?: boolean;
}

/**
 * Writes a Gregorian day in Arabic: «7 نوفمبر 2014».
 *
 * @param date an ISO 8601 date or date-time; the day is taken as it is written, in no time zone
 * @param style month names, digits and their number
 * @returns the day, month and year
 * @throws RangeError if the text does not start with an existing `YYYY-MM-DD`
 */
export function formatDay(date: string, style: DayStyle): string {
  const { months, digits, twoDigitDays } = style;
  const key = `${date.slice(0, 10)} ${months.join()} ${digits} ${twoDigitDays}`;
  const known = days.get(key) ?? `${formatDayOfMonth(date, style)} ${formatYear(date, style)}`;
  days.set(key, known);
  return known;
}

/** As many as an archive has: each is written on its pages, in lists and where it is searched. */
const days = new Map<string, string>();

/**
 * Writes the day without its year: «7 نوفمبر».
 *
 * @param date an ISO 8601 date or date-time
 * @param style month names and digits
 * @returns the day and month
 * @throws RangeError as {@link formatDay} does
 */
export function formatDayOfMonth(date: string, style: DayStyle): string {
  const day = parseDay(date);
  const options = { day: dayForm(style) } as const;
  return `${formatNumbers(day, style, options)} ${nameMonth(day, style)}`;
}

/**
 * Writes the year of a day: «2014».
 *
 * @param date an ISO 8601 date or date-time
 * @param style month names and digits
 * @returns the year
 * @throws RangeError as {@link formatDay} does
 */
export function formatYear(date: string, style: DayStyle): string {
  return formatNumbers(parseDay(date), style, { year: 'numeric' });
}

/**
 * Writes a month with its year: «نوفمبر 2014».
 *
 * @param date an ISO 8601 date or date-time
 * @param style month names and digits
 * @returns the month and year
 * @throws RangeError as {@link formatDay} does
 */
export function formatMonth(date: string, style: DayStyle): string {
  return `${nameMonth(parseDay(date), style)} ${formatYear(date, style)}`;
}

/**
 * Lists the names of the months as {@link formatDay} writes them.
 *
 * @param style month names and digits
 * @returns twelve names, January's first
 */
export function listMonths(style: Pick<DayStyle, 'months'>): string[] {
  return Array.from({ length: 12 }, (_, at) => nameMonth(new Date(Date.UTC(2014, at)), style));
}

const formatNumbers = (
  day: Date,
  { months, digits }: DayStyle,
  options: Intl.DateTimeFormatOptions,
): string => formatIn(months[0], day, options, `-nu-${digits}`);

const dayForm = ({ twoDigitDays }: Pick<DayStyle, 'twoDigitDays'>) =>
  twoDigitDays ? '2-digit' : 'numeric';

function nameMonth(day: Date, { months }: Pick<DayStyle, 'months'>): string {
  const names = months.map((country) => formatIn(country, day, { month: 'long' }));
  return [...new Set(names)].join('/ ');
}

function formatIn(
  country = 'EG',
  day: Date,
  options: Intl.DateTimeFormatOptions,
  extension = '',
): string {
  const locale = `ar-${country}-u-ca-gregory${extension}`;
  return getFormatter(locale, { ...options, timeZone: 'UTC' }).format(day);
}

/**
 * Writes the same day in the Umm al-Qura calendar (`islamic-umalqura`): «14 محرم 1436 هـ».
 *
 * @param date an ISO 8601 date or date-time
 * @param style digits, and their number in days
 * @returns the day, month and year, with هـ behind them
 * @throws RangeError if the text does not start with an existing `YYYY-MM-DD`
 */
export function formatHijriDay(date: string, style: Omit<DayStyle, 'months'>): string {
  return getFormatter(`ar-SA-u-ca-islamic-umalqura-nu-${style.digits}`, {
    day: dayForm(style),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(parseDay(date));
}

/**
 * Says whether a text is a day that exists: `2014-02-30` is not one, though `Date` accepts it.
 *
 * @param date the text
 * @returns whether it is one
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
