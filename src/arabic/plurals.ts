/** The six forms of a counted Arabic word; `{n}` stands for the number. `other` serves a missing form. */
export type PluralForms = { other: string } & Partial<
  Record<'zero' | 'one' | 'two' | 'few' | 'many', string>
>;

// Safari 12 has none, and says all in one form.
const rules = Intl.PluralRules && new Intl.PluralRules('ar');

/**
 * Chooses the form of a counted word.
 *
 * @param count how many; the CLDR plural rules for Arabic decide (0, 1, 2, 3–10, 11–99, 100…)
 * @param forms the word in its forms
 * @param write how the number itself is written, for the site's digits
 * @returns the chosen form with the number in place of `{n}`
 */
export function pluralize(
  count: number,
  forms: PluralForms,
  write: (count: number) => string = String,
): string {
  return (forms[rules?.select(count) ?? 'other'] ?? forms.other).replace('{n}', write(count));
}
