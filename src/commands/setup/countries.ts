import { foldText } from '../../arabic/fold.ts';
import type { Digits } from '../../arabic/digits.ts';

/** The zone of each country whose newspapers write Arabic, by its code (ISO 3166-1; IANA time zones). */
const zones: Record<string, string> = {
  AE: 'Asia/Dubai',
  BH: 'Asia/Bahrain',
  DZ: 'Africa/Algiers',
  EG: 'Africa/Cairo',
  IQ: 'Asia/Baghdad',
  JO: 'Asia/Amman',
  KW: 'Asia/Kuwait',
  LB: 'Asia/Beirut',
  LY: 'Africa/Tripoli',
  MA: 'Africa/Casablanca',
  MR: 'Africa/Nouakchott',
  OM: 'Asia/Muscat',
  PS: 'Asia/Hebron',
  QA: 'Asia/Qatar',
  SA: 'Asia/Riyadh',
  SD: 'Africa/Khartoum',
  SY: 'Asia/Damascus',
  TN: 'Africa/Tunis',
  YE: 'Asia/Aden',
};

/** What a site takes from its country. */
export interface Country {
  code: string;
  timeZone: string;
  /** Those that CLDR has for it. */
  digits: Digits;
}

const names = {
  ar: new Intl.DisplayNames(['ar'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
};

/** What people call some of them, and CLDR does not. */
const otherNames: Record<string, string> = { palestine: 'PS', uae: 'AE', ksa: 'SA' };

/**
 * Lists them with their codes, for a message: «الإمارات العربية المتحدة AE، البحرين BH …».
 *
 * @param language of the names
 */
export const listCountries = (language: 'ar' | 'en'): string =>
  Object.keys(zones)
    .map((code) => `${names[language].of(code)} ${code}`)
    .join(language === 'ar' ? '، ' : ', ');

/**
 * Finds a country by its code or its name.
 *
 * @param text `LB`, `lb`, «لبنان» or `Lebanon`
 * @returns undefined where it is none of those
 */
export function findCountry(text: string): Country | undefined {
  const wanted = foldText(text.trim());
  const isNamed = (code: string) =>
    [names.ar, names.en].some((each) => foldText(each.of(code) ?? '').includes(wanted));
  const code =
    otherNames[wanted] ??
    Object.keys(zones).find(
      (each) => each === text.trim().toUpperCase() || (wanted.length > 2 && isNamed(each)),
    );
  if (!code || !wanted) return undefined;
  const { numberingSystem } = new Intl.NumberFormat(`ar-${code}`).resolvedOptions();
  return {
    code,
    timeZone: zones[code] ?? 'UTC',
    digits: numberingSystem === 'arab' ? 'arab' : 'latn',
  };
}
