import type { Desk } from '../desk.ts';

/**
 * Enters in the record what the input says of itself and the site has no field for: nothing is lost.
 *
 * @param desk any
 */
export function enterUnplaced({ reading, record }: Desk): void {
  for (const { field, value, isShown } of reading.hints) {
    if (field === 'original' && !isShown) record.push({ kind: 'aside', name: field, text: value });
  }
}
