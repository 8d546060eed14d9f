import { foldText } from '../../arabic/fold.ts';
import { findDates, type FoundDate } from '../../arabic/parse-date.ts';

/** A line that dates the article. */
export interface DateLine {
  /** The day; the Gregorian one where the line gives both calendars. */
  found: FoundDate;
  /** Another day the line can mean, with why. */
  doubt?: { date: string; ar: string; en: string } | undefined;
  /** Words of the line that are no part of a date: a town, an agency, an author. */
  rest: string;
  /** Whether it dates a later change of the article. */
  isUpdate: boolean;
}

/** Words of date lines, folded; days of the week and parts of the day among them. */
const labels = new Set(
  foldText(
    'نشر نشرت نشرها تاريخ بتاريخ التاريخ النشر تم كتب في يوم اليوم آخر تحديث أخر تحديثه حدث حدثت تعديل الموافق ' +
      'الساعة ساعة بتوقيت توقيت التوقيت المحلي غرينتش جرينتش غرينيتش مكة المكرمة القدس القاهرة بيروت الرياض أبوظبي ' +
      'صباحا مساء ظهرا ص م هـ ه ق بعد قبل من عام سنة ' +
      'السبت الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة ' +
      'published updated posted on at last date time gmt utc am pm by ' +
      'monday tuesday wednesday thursday friday saturday sunday',
  ).split(' '),
);

/**
 * Reads a line that gives the day of an article: «الجمعة 07 نوفمبر 2014 - 10:30».
 *
 * @param line a line of visible text
 * @returns what it says; undefined for a line that says more than that, such as a sentence
 */
export function findDateLine(line: string): DateLine | undefined {
  if (line.length > 160 || /[.؟!]$/.test(line.trim()) || !/\p{N}/u.test(line)) return undefined;
  const dates = findDates(line);
  const found = dates.find(({ calendar }) => calendar === 'gregory') ?? dates[0];
  if (!found) return undefined;
  const others = dates.reduce((text, each) => text.replace(each.text, ' '), line);
  const words = others.split(/[\s|،,:–—-]+/).filter((word) => /\p{L}/u.test(word));
  const rest = words.filter((word) => !labels.has(foldText(word)));
  if (rest.length > 4 || rest.join(' ').length > 45) return undefined;
  const isUpdate = /(تحديث|تعديل|حُ?دّ?ثت?|updated)/i.test(line);
  return { found, doubt: findDoubt(found, dates), rest: rest.join(' '), isUpdate };
}

function findDoubt(found: FoundDate, dates: readonly FoundDate[]): DateLine['doubt'] {
  if (found.other) {
    const ar = 'يُقرأ أيضاً';
    return { date: found.other, ar, en: 'it can also be read as' };
  }
  const hijri = dates.find(({ calendar }) => calendar !== found.calendar);
  if (!hijri || Math.abs(Date.parse(hijri.date) - Date.parse(found.date)) < 2 * 86_400_000) {
    return undefined;
  }
  return { date: hijri.date, ar: 'والتاريخ الهجري معه يوافق', en: 'its Hijri date would be' };
}
