import { keepFormatters } from './keep-formatters.ts';

/** Digit sets a page may use: Western (0123456789) or Arabic-Indic (٠١٢٣٤٥٦٧٨٩), by CLDR name. */
export type Digits = 'latn' | 'arab';

const getFormatter = keepFormatters(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/**
 * Writes a number as Arabic text does.
 *
 * @param value any finite number
 * @param digits the digit set to write it in
 * @param options as `Intl.NumberFormat` takes them
 * @returns the number without the invisible direction marks CLDR puts around percents and signs:
 *   on a right-to-left page the markup gives the direction (W3C alreq, "Direction").
 */
export function formatNumber(
  value: number,
  digits: Digits,
  options: Intl.NumberFormatOptions = {},
): string {
  return stripDirectionMarks(getFormatter(`ar-u-nu-${digits}`, options).format(value));
}

/** The three implicit direction marks of UAX #9 §2.6: LRM, RLM, ALM. */
const stripDirectionMarks = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '');

/**
 * Writes the digits of a text in the Western set, to read a number out of it.
 *
 * @param text any text; Arabic-Indic (٠-٩) and Persian (۰-۹) digits are replaced, nothing else
 * @returns the text with 0-9 in their places
 */
export function toWesternDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (sign) =>
    String((sign.codePointAt(0) ?? 0) & 0xf),
  );
}
