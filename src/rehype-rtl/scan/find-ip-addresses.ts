import type { Span } from './find-urls.ts';
import { isTouched } from './is-touched.ts';
import { role } from './roles.ts';

const LONGEST = 43;
const PART = /[0-9A-Fa-f:]/;
// RFC 4291 section 2.2, form 2; a length of prefix may follow (section 2.3).
const ADDRESS =
  /^(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?(?:\/\d{1,3})?$/i;
// «16::» alone is a number and its punctuation.
const CERTAIN = /::[0-9a-f]|[a-f]|\//i;

/**
 * Find the addresses of IPv6 that are written with `::`, such as `::1`. What is written out in full
 * needs no help.
 *
 * @param text the flattened text
 * @param roles its roles
 * @returns spans in order, none overlapping; linear in the text
 */
export function findIpAddresses(text: string, roles: Uint8Array): Span[] {
  const spans: Span[] = [];
  const isWord = (at: number): boolean => roles[at] === role.letter || roles[at] === role.digit;
  const isPart = (at: number): boolean =>
    PART.test(text[at] ?? '') && (isWord(at) || roles[at] === role.symbol);
  for (let at = text.indexOf('::'); at !== -1; at = text.indexOf('::', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST && isPart(start - 1)) start--;
    let end = at;
    while (end - at < LONGEST && isPart(end)) end++;
    const prefix = /^\/\d{1,3}/.exec(text.slice(end, end + 4))?.[0] ?? '';
    end += prefix.length;
    if (start < (spans.at(-1)?.end ?? 0) || isTouched(roles, { start, end })) continue;
    const address = text.slice(start, end);
    if (ADDRESS.test(address) && CERTAIN.test(address)) spans.push({ start, end });
  }
  return spans;
}
