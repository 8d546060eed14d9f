import { findUrls } from './find-urls.ts';
import { role } from './roles.ts';

const isWordPart = (value: number | undefined): boolean =>
  value === role.letter || value === role.digit;

/**
 * Makes letters of what is one word although its characters say otherwise: an address on the web
 * (RFC 3987 section 4.1 wants even one with Arabic in it shown left to right) and a brand whose
 * punctuation belongs to it.
 *
 * @param text the flattened text
 * @param roles its roles, changed in place
 * @param brands global pattern of the brands, or `undefined`
 */
export function claimWholes(text: string, roles: Uint8Array, brands: RegExp | undefined): void {
  for (const { start, end } of findUrls(text, roles)) roles.fill(role.letter, start, end);
  if (!brands) return;
  for (const { 0: name, index } of text.matchAll(brands)) {
    const end = index + name.length;
    if (isWordPart(roles[index - 1]) || isWordPart(roles[end])) continue;
    if (roles.subarray(index, end).every((value) => value <= role.space)) {
      roles.fill(role.letter, index, end);
    }
  }
}
