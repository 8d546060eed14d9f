/**
 * Two ways of writing a foreign name or a number's word, each with its followers; as it is spelt, or as
 * `foldText` leaves it.
 */
const variants: [RegExp, string][] = [
  [/^([أا])مريك/, '$1ميرك'],
  [/^مائ(?=ة|ت)/, 'مئ'],
  [/^ماي(?=ه|ت)/, 'مي'],
  [/^تليفزيون/, 'تلفزيون'],
  [/^([إا])نجليز/, '$1نكليز'],
];

/**
 * Gives one of two accepted ways of writing a word for both: «أمريك» → «أميرك», «مائة» → «مئة».
 *
 * @param text a word without particles and article, folded or not
 * @returns the word with the beginning that this site counts by
 */
export function normalizeVariant(text: string): string {
  return variants.reduce((word, [pattern, other]) => word.replace(pattern, other), text);
}
