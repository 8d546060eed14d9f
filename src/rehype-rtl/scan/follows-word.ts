import type { Block } from './island.ts';
import { role } from './roles.ts';

// «و», «ف», «ب», «ل» and «ك» are words of one letter that Arabic writes joined to the next.
const PREFIX = /[وفبلك]/;

/**
 * Whether a place touches the end of an Arabic word, so that a mark there may be the word's own.
 * A prefix of one letter is no such word: what follows «و» in «و.NET» or «و-5» begins anew.
 *
 * @param block the classified block
 * @param at the place, in UTF-16 units
 */
export function followsWord({ roles, text }: Pick<Block, 'roles' | 'text'>, at: number): boolean {
  if (roles[at - 1] !== role.arabic) return false;
  return !PREFIX.test(text[at - 1] ?? '') || roles[at - 2] === role.arabic;
}
