import type { Span } from './find-urls.ts';
import { role } from './roles.ts';

const JOINING = new Set<number | undefined>([role.letter, role.digit, role.fence, role.control]);

/**
 * Whether a word or a number goes on at either end of a stretch; what is isolated already was one.
 *
 * @param roles of the text
 * @param span the stretch
 */
export function isTouched(roles: Uint8Array, { start, end }: Span): boolean {
  return JOINING.has(roles[start - 1]) || JOINING.has(roles[end]);
}
