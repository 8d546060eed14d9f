import { longestSlug, mendSlug, slugPattern } from '../permalinks/permalink.ts';
import type { Bilingual } from '../report/problem.ts';

/**
 * Says what keeps a text from being a slug.
 *
 * @param slug what was typed
 * @returns the fault; undefined for a right one
 */
export function findSlugFault(slug: string): Bilingual | undefined {
  if (!slugPattern.test(slug)) {
    const example = mendSlug(slug) || 'obama-khamenei-letter';
    return {
      ar: `«${slug}» لا يصلح عنواناً: حروف لاتينية صغيرة وأرقام، بين كلماتها شرطة واحدة، مثل ${example}.`,
      en: `"${slug}" cannot be an address: small Latin letters and digits, words joined by single hyphens, like ${example}.`,
    };
  }
  if (slug.length <= longestSlug) return undefined;
  return {
    ar: `العنوان أطول من ${longestSlug} حرفاً، فلا يُنسخ ولا يُطبع كما يجب: اختصره.`,
    en: `The address is longer than ${longestSlug} characters: shorten it.`,
  };
}
