import { articleSchema } from '../../article/schema.ts';
import type { Hint } from '../block.ts';
import type { Desk } from '../desk.ts';

/** What inputs say of an article and the site has no field for yet. */
const unplaced: readonly Hint['field'][] = ['authors', 'topics', 'updated', 'location', 'original'];

/**
 * Enters in the record what the input says of itself and the site has no field for: nothing is lost
 * until it has one.
 *
 * @param desk any
 */
export function enterUnplaced({ reading, record }: Desk): void {
  for (const { field, value, isShown } of reading.hints) {
    const isKept = isShown || Object.hasOwn(articleSchema.shape, field);
    if (!isKept && unplaced.includes(field))
      record.push({ kind: 'aside', name: field, text: value });
  }
}
