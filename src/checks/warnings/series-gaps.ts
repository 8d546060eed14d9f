import leven from 'leven';
import { foldText } from '../../arabic/fold.ts';
import type { SourceArticle } from '../../article/source-article.ts';

/** Parts of a series that are not there, before one that is. */
export interface SeriesGap {
  /** Number of the one that is. */
  part: number;
  /** Numbers of the first and the last that are not. */
  from: number;
  to: number;
  /** Another series, of nearly the same name, that may be meant. */
  alike?: string | undefined;
}

/** An article as far as its series goes. */
interface Part {
  file: string;
  data: Pick<SourceArticle['data'], 'series' | 'draft'>;
}

/**
 * Finds the parts of series before which others are missing. What is published is held against what is,
 * or will be, published; drafts against drafts, too.
 *
 * @param articles of a site, in any order
 * @returns the gap before each such part, by file
 */
export function findSeriesGaps(articles: readonly Part[]): Map<string, SeriesGap> {
  const all = Map.groupBy(
    articles.filter(({ data }) => data.series),
    ({ data }) => foldText(data.series?.name ?? ''),
  );
  const gaps = new Map<string, SeriesGap>();
  for (const [key, own] of all) {
    const lasting = own.filter(({ data }) => !data.draft);
    for (const { file, data } of own) {
      const gap = findGap(data.series?.part ?? 1, data.draft ? own : lasting);
      if (gap) gaps.set(file, { ...gap, alike: findAlikeSeries(key, all) });
    }
  }
  return gaps;
}

function findGap(part: number, parts: readonly Part[]): SeriesGap | undefined {
  const before = parts.map(({ data }) => data.series?.part ?? 0).filter((each) => each < part);
  const last = Math.max(0, ...before);
  return last < part - 1 ? { part, from: last + 1, to: part - 1 } : undefined;
}

/** Two names of five letters and more, at most two letters apart. */
function findAlikeSeries(key: string, all: ReadonlyMap<string, readonly Part[]>) {
  if (key.length < 5) return undefined;
  const near = [...all.keys()].find((other) => other !== key && leven(key, other) <= 2);
  return near === undefined ? undefined : all.get(near)?.[0]?.data.series?.name;
}
