import { keepFormatters } from './keep-formatters.ts';

const getFormatter = keepFormatters(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

/**
 * Parts an Arabic list into its items and what joins them. Every item but the first bears its own و,
 * which no space parts from it: «هدى وسامر وليلى». The Arabic comma instead of a و is a habit of
 * translations; CLDR has the same pattern for Arabic (`listPattern-type-standard`), and a test holds
 * it there.
 *
 * @param items in order
 * @returns items with their place in the list, and between them what joins them
 */
export function partList(items: readonly string[]): { text: string; at?: number }[] {
  let at = 0;
  return getFormatter('ar', { type: 'conjunction' })
    .formatToParts(items)
    .map(({ type, value }) => (type === 'element' ? { text: value, at: at++ } : { text: value }));
}

/**
 * Joins names as Arabic does.
 *
 * @param items in order
 * @returns «هدى السالم وسامر العلي»
 */
export function listNames(items: readonly string[]): string {
  return partList(items)
    .map(({ text }) => text)
    .join('');
}
