import { foldText } from '../../arabic/fold.ts';
import { compareDates } from '../../article/compare-dates.ts';
import type { SourceArticle } from '../../article/source-article.ts';

/** An article as far as its headline goes. */
interface Titled {
  file: string;
  data: Pick<SourceArticle['data'], 'title' | 'date' | 'draft' | 'series'>;
}

/**
 * Finds the articles whose headline another one had before. A draft is held against all, what is, or will be,
 * published against its like only; two parts of one series are told apart by their numbers.
 *
 * @param articles of a site, in any order
 * @returns by the file of each such article that of the other, the last before it
 */
export function findTwins(articles: readonly Titled[]): Map<string, string> {
  const all = Map.groupBy(articles, ({ data }) => foldText(data.title));
  const twins = new Map<string, string>();
  for (const own of all.values()) {
    if (own.length === 1) continue;
    const sorted = own.toSorted(compare);
    for (const [at, article] of sorted.entries()) {
      const before = sorted[at - 1];
      if (before && !isOneSeries(before, article)) twins.set(article.file, before.file);
    }
  }
  return twins;
}

/** Drafts come last, since they may wait for long. */
const compare = ({ file, data }: Titled, other: Titled) =>
  Number(data.draft ?? false) - Number(other.data.draft ?? false) ||
  compareDates(data.date.slice(0, 10), other.data.date.slice(0, 10)) ||
  compareDates(data.date, other.data.date) ||
  (file < other.file ? -1 : 1);

const isOneSeries = ({ data: { series } }: Titled, { data }: Titled) =>
  series !== undefined &&
  data.series !== undefined &&
  foldText(series.name) === foldText(data.series.name);
