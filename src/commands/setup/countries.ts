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

/** Their codes. */
export const countryCodes = Object.keys(zones);

const nameOf = new Intl.DisplayNames(['ar'], { type: 'region' });

/**
 * Finds a country by its code or its Arabic name.
 *
 * @param text `LB`, `lb` or «لبنان»
 * @returns undefined where it is none of those
 */
export function findCountry(text: string): Country | undefined {
  const wanted = foldText(text.trim());
  const code = countryCodes.find(
    (each) =>
      each === text.trim().toUpperCase() || foldText(nameOf.of(each) ?? '').includes(wanted),
  );
  if (!code || !wanted) return undefined;
  const { numberingSystem } = new Intl.NumberFormat(`ar-${code}`).resolvedOptions();
  return {
    code,
    timeZone: zones[code] ?? 'UTC',
    digits: numberingSystem === 'arab' ? 'arab' : 'latn',
  };
}
