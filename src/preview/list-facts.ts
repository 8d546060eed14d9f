import { formatDay } from '../arabic/dates.ts';
import { listNames } from '../arabic/list-names.ts';
import type { Article } from '../article/collection.ts';
import { readModified } from '../article/modified.ts';
import { site } from '../site.ts';
import { words } from '../words.ts';

/**
 * Says what else is told of an article to those who read its data, such as search engines.
 *
 * @param article as listed
 * @returns its kind, authors, place, last change, topics and series, as far as it has them
 */
export function listFacts({ data, authors, topics }: Article): string[] {
  const { kicker, location, series } = data;
  const modified = readModified(data);
  const names = [authors, topics].map((terms) => terms.map(({ name }) => name));
  const [writers = [], subjects = []] = names;
  return [
    kicker,
    writers.length > 0 && `${words.by} ${listNames(writers)}`,
    location,
    modified && `${words.updated} ${formatDay(modified, site)}`,
    subjects.length > 0 && `${words.topics}: ${subjects.join('، ')}`,
    series && `${series.name}، ${words.partOnly(series.part)}`,
  ].filter((fact) => typeof fact === 'string');
}
