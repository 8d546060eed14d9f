import type { Block } from './island.ts';
import * as role from './role.ts';

// «و», «ف», «ب», «ل» and «ك» are words of one letter that Arabic writes joined to the next.
const prefixPattern = /[وفبلك]/;

const tatweel = 'ـ';

/**
 * Whether a place touches the end of an Arabic word, so that a mark there may be the word's own.
 * A prefix of one letter, with or without a tatweel, is no such word: what follows «و» in «و.NET»
 * or «بـ» in «بـ-5» begins anew.
 *
 * @param block the classified block
 * @param at the place, in UTF-16 units
 * @returns true after two Arabic letters, or one that is no prefix
 */
export function followsWord({ roles, text }: Pick<Block, 'roles' | 'text'>, at: number): boolean {
  if (roles[at - 1] !== role.arabic) return false;
  const end = text[at - 1] === tatweel ? at - 1 : at;
  return !prefixPattern.test(text[end - 1] ?? '') || roles[end - 2] === role.arabic;
}
