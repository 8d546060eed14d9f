import { quoteValue } from '../../article/front-matter/quote-value.ts';
import type { Problem } from '../../report/problem.ts';
import { ruleIds } from '../../report/rule-ids.ts';
import { usePhoto } from './use-photo.ts';

/** How the names of pictures end, of those too that articles do not take. */
const picture = /\.(?:avif|jpe?g|jpe|jfif|png|webp|gif|hei[cf]|svg|tiff?|bmp)(?:[?#].*)?$/i;

/**
 * Puts what stands behind the name of a group of fields into the field of it that is meant: the name of a
 * picture, a caption, the name of a series, a correction, a rule.
 *
 * @param field the group
 * @param value as YAML reads it
 * @returns the lines, with dots for what nobody knows; undefined where it is no such value
 */
export function suggestGroup(field: string, value: unknown): Problem['write'] | undefined {
  const words = [value].flat().flatMap((each) => (typeof each === 'string' ? each.trim() : []));
  const [text = ''] = words;
  if (text === '') return undefined;
  if (field === 'allow') {
    const rules = words.filter((each) => ruleIds.some((id) => id === each));
    return rules.length > 0 ? `allow:\n${rules.map((id) => `  ${id}: …`).join('\n')}` : undefined;
  }
  if (words.length > 1) return undefined;
  if (field === 'photo') {
    return picture.test(text) ? usePhoto(text) : `photo:\n  caption: ${quoteValue(text)}`;
  }
  if (field === 'series') {
    return {
      ar: `اكتب رقم هذا الجزء مكان النقاط:\nseries:\n  name: ${quoteValue(text)}\n  part: …`,
      en: `Write the number of this part in the place of the dots:\nseries:\n  name: ${quoteValue(text)}\n  part: …`,
    };
  }
  if (field === 'corrections') {
    return {
      ar: `اكتب يوم التصحيح:\ncorrections:\n  - date: سنة-شهر-يوم\n    text: ${quoteValue(text)}`,
      en: `Write the day of the correction:\ncorrections:\n  - date: YYYY-MM-DD\n    text: ${quoteValue(text)}`,
    };
  }
  return undefined;
}
