/** A month as its name tells it. */
export interface NamedMonth {
  calendar: 'gregory' | 'hijri';
  /** 1 to 12. */
  month: number;
}

/**
 * One country for each system of names in Arab newspapers, as CLDR has them: Egypt and the Gulf
 * نوفمبر, the Levant and Iraq تشرين الثاني, Morocco نونبر, Tunisia and Algeria جانفي, Mauritania شتمبر.
 */
const countries = ['EG', 'LB', 'MA', 'TN', 'MR'];

/** Spellings met in newspapers that CLDR does not list, by month. Hamzas need no entry of their own. */
const gregorianSpellings: Record<number, string[]> = {
  1: ['كانون ثاني', 'كانون ثان'],
  3: ['مارت'],
  5: ['مايس', 'نوار'],
  6: ['يونيه'],
  7: ['يوليه', 'جويليا'],
  8: ['أوغسطس'],
  9: ['سبتنبر', 'شتمبر'],
  10: ['تشرين أول', 'أوكتوبر'],
  11: ['تشرين ثاني', 'تشرين ثان', 'نوفنبر'],
  12: ['كانون أول', 'دسمبر', 'ديسنبر'],
};

const hijriSpellings: Record<number, string[]> = {
  1: ['المحرم', 'محرم الحرام'],
  3: ['ربيع أول'],
  4: ['ربيع الثاني', 'ربيع آخر', 'ربيع ثاني'],
  5: ['جمادى الأول', 'جمادى أولى'],
  6: ['جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني'],
  11: ['ذي القعدة', 'ذو القعده'],
  12: ['ذي الحجة', 'ذو الحجه'],
};

/**
 * Every name of a month this project can read, longest first: so «تشرين الثاني» is not read short.
 *
 * Names of the Gregorian calendar come from CLDR for the countries above and, for datelines of
 * bilingual sites, in English; those of the Hijri calendar from CLDR too. What
 * `formatDay` and `formatHijriDay` write can therefore be read back.
 */
export const monthNames: ReadonlyMap<string, NamedMonth> = new Map(
  [...listGregorian(), ...listHijri()].sort(([a], [b]) => b.length - a.length),
);

function listGregorian(): [string, NamedMonth][] {
  return months().flatMap((month) => {
    const day = new Date(Date.UTC(2014, month - 1, 5));
    const name = (locale: string, length: 'long' | 'short' = 'long') =>
      format(`${locale}-u-ca-gregory`, day, length);
    const arabic = countries.map((country) => name(`ar-${country}`));
    const all = [...arabic, name('en'), name('en', 'short'), ...(gregorianSpellings[month] ?? [])];
    return all.map((each): [string, NamedMonth] => [each, { calendar: 'gregory', month }]);
  });
}

/** 1436 AH began on 25 October 2014; a day 15 days into each month of it names that month. */
function listHijri(): [string, NamedMonth][] {
  return months().flatMap((month) => {
    const day = new Date(Date.UTC(2014, 9, 25 + Math.round((month - 0.5) * 29.53)));
    const all = [
      format('ar-SA-u-ca-islamic-umalqura', day, 'long'),
      ...(hijriSpellings[month] ?? []),
    ];
    return all.map((each): [string, NamedMonth] => [each, { calendar: 'hijri', month }]);
  });
}

function months(): number[] {
  return Array.from({ length: 12 }, (_, at) => at + 1);
}

function format(locale: string, day: Date, month: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(day);
}
