/**
 * Two ways of writing a foreign name or a number's word, with its followers; as it is spelt, or as
 * `foldText` leaves it. Only names that are no other word in either way.
 */
const variants: [RegExp, string][] = [
  [/^([أا])مريك/, '$1ميرك'],
  [/^مائ(?=ة|ت)/, 'مئ'],
  [/^ماي(?=ه|ت)/, 'مي'],
  [/^تليفزيون/, 'تلفزيون'],
  [/^([إا])نجل(?=يز|تر)/, '$1نكل'],
  [/^([أا]و)رب(?=[ايّ])/, '$1روب'],
  [/^ترمب$/, 'ترامب'],
  [/^نتانياهو$/, 'نتنياهو'],
  // G, which Arabic has no letter for.
  [/^ت(?:ي?لي?)[جغ]رام$/, 'تلغرام'],
  [/^([إا])نستجرام$/, '$1نستغرام'],
  [/^جوجل$/, 'غوغل'],
  [/^جوتير/, 'غوتير'],
  [/^(كون|هون|يان|بيون)ج$/, '$1غ'],
  [/^كونجو/, 'كونغو'],
  [/^شيكاجو$/, 'شيكاغو'],
  [/^سنجافور/, 'سنغافور'],
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
