import { isDay } from '../arabic/dates.ts';
import { slugPattern } from '../permalinks/permalink.ts';

/**
 * Reads the name of an input: Jekyll's `2019-02-23-slug.md` tells the day and the address.
 *
 * @param name of the file
 * @returns the day in ISO 8601 and the slug, each where the name has one
 */
export function readFileName(name: string): { date?: string; slug?: string } {
  const [, date = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})(?:[-_ ](.+?))?\.\w+$/.exec(name) ?? [];
  if (!isDay(date)) return {};
  return slugPattern.test(rest) ? { date, slug: rest } : { date };
}
