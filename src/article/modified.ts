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

/**
 * Orders the corrections of an article as they are told: the last one first.
 *
 * @param corrections of its front matter; none where it has none
 */
export const sortCorrections = <C extends { date: string }>(
  corrections: readonly C[] | undefined = [],
): C[] => corrections.toSorted((a, b) => compareDates(b.date, a.date));
