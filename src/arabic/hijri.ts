/** Mean length of a lunar month in days, to land near the day that is then looked for. */
const lunarMonth = 29.530588;

/** 1 Muharram of the year 1 in the civil reckoning, in days from 1 January 1970. */
const epoch = -492_148;

/** The years for which the Umm al-Qura tables are kept (CLDR and ICU, `islamic-umalqura`). */
const [firstYear, lastYear] = [1300, 1600];

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/**
 * Finds the Gregorian day of a date in the Umm al-Qura calendar. Intl knows only the way there, so
 * the days around an estimate are tried.
 *
 * @param year of the Hijra
 * @param month 1 to 12
 * @param day 1 to 30
 * @returns `2014-11-07` for 14 Muharram 1436; undefined where the calendar has no such day, or
 *   outside the years 1300 to 1600
 */
export function findHijriDay(year: number, month: number, day: number): string | undefined {
  if (year < firstYear || year > lastYear) return undefined;
  const estimate = epoch + Math.round(((year - 1) * 12 + month - 1) * lunarMonth + day - 1);
  for (let days = estimate - 4; days <= estimate + 4; days += 1) {
    const date = new Date(days * 86_400_000);
    const parts = calendar.formatToParts(date);
    const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
    if (part('year') === year && part('month') === month && part('day') === day) {
      return date.toISOString().slice(0, 10);
    }
  }
  return undefined;
}
