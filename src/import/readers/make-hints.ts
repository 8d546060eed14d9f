import { readAlias } from '../../permalinks/alias.ts';
import { decodeAddress } from '../../permalinks/decode-address.ts';
import type { Hint } from '../block.ts';

/**
 * Makes hints of what a format says of an article; what it leaves empty gives none.
 *
 * @param from name of the format
 * @param values by field; lists are joined by Arabic commas
 */
export function makeHints(
  from: string,
  values: Partial<Record<Exclude<Hint['field'], 'photo'>, string | readonly string[] | undefined>>,
): Hint[] {
  return Object.entries(values).flatMap(([field, value]): Hint[] => {
    const text = [value ?? []]
      .flat()
      .map((each) => each.trim())
      .filter(Boolean)
      .join('، ');
    return text ? [{ field: field as Hint['field'], value: text, from }] : [];
  });
}

/**
 * Makes a hint of the picture over an article.
 *
 * @param from name of the format
 * @param src its address; without one there is none
 * @param about caption and text alternative, where they are known
 */
export const makePhotoHint = (
  from: string,
  src: string,
  { caption = '', alt = '' }: { caption?: string; alt?: string } = {},
): Hint[] =>
  src ? [{ field: 'photo', value: caption, from, picture: { src, alt, caption, credit: '' } }] : [];

/**
 * Gives the path of an old address, with its query, which may be all that tells it apart.
 *
 * @param address whole, or a path
 * @returns a list of it, the path percent-decoded and from this site's first page where it is one of this
 *   site's; empty for the first page or what is no address
 */
export function listOldPaths(address: string): string[] {
  const base = 'https://old.invalid/';
  if (!address || !URL.canParse(address, base)) return [];
  const { path: here } = /^https?:/i.test(address) ? readAlias(address) : {};
  if (here) return [here];
  const { pathname, search } = new URL(address, base);
  const path = decodeAddress(pathname);
  return path === undefined || path + search === '/' ? [] : [path + search];
}
