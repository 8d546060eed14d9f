/**
 * Says which part of a day is impossible.
 *
 * @param date ISO 8601: a day, or one with a time behind it
 * @returns what is wrong, in Arabic and English, and the last day of the month where that has one;
 *   undefined where the calendar has the day, or the text is no date
 */
export function findImpossible(
  date: string,
): { ar: string; en: string; last?: number } | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date) ?? [];
  if (!year) return undefined;
  if (Number(month) < 1 || Number(month) > 12) {
    return {
      ar: `ليس في السنة شهر رقمه ${month}: الأشهر من 01 إلى 12.`,
      en: `There is no month ${month}: months go from 01 to 12.`,
    };
  }
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  if (Number(day) >= 1 && Number(day) <= last) return undefined;
  return {
    ar: `ليس في ${year}-${month} يوم رقمه ${day}: أيامه من 01 إلى ${last}.`,
    en: `There is no day ${day} in ${year}-${month}: its days go from 01 to ${last}.`,
    last,
  };
}
