import { compareDates } from './compare-dates.ts';
import type { ArticleData } from './schema.ts';

/**
 * Says when an article was last changed, as far as its editor tells: the day of its last update or of
 * its last correction.
 *
 * @param data its front matter
 * @returns ISO 8601, as it is written; undefined for one that stands as it was published
 */
export function readModified({
  updated,
  corrections = [],
}: Pick<ArticleData, 'updated' | 'corrections'>): string | undefined {
  const days = [updated, ...corrections.map(({ date }) => date)].filter((day) => day !== undefined);
  return days.sort(compareDates).at(-1);
}
