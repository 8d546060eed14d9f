import { foldText } from '../../arabic/fold.ts';

/** An article as far as its series goes. */
export interface SeriesArticle {
  href: string;
  data: { series?: { name: string; part: number; of?: number | undefined } | undefined };
}

/** Where an article stands in its series. */
export interface SeriesPlace<A> {
  name: string;
  part: number;
  /** How many parts there are, or will be. */
  of: number;
  /** All the parts that readers can reach, this one too, in order. */
  parts: readonly A[];
}

/**
 * Finds the series of articles and where each stands in its own; names that fold to one are one.
 *
 * @param articles of a site, in any order
 * @returns a place for each article of a series, by its `href`
 */
export function findSeries<A extends SeriesArticle>(
  articles: readonly A[],
): Map<string, SeriesPlace<A>> {
  const all = Map.groupBy(
    articles.filter(({ data }) => data.series),
    ({ data }) => foldText(data.series?.name ?? ''),
  );
  const places = new Map<string, SeriesPlace<A>>();
  for (const own of all.values()) {
    const parts = own.toSorted((a, b) => partOf(a) - partOf(b));
    const of = Math.max(...parts.map(partOf), ...parts.map(({ data }) => data.series?.of ?? 0));
    for (const each of parts) {
      const name = each.data.series?.name ?? '';
      places.set(each.href, { name, part: partOf(each), of, parts });
    }
  }
  return places;
}

const partOf = ({ data }: SeriesArticle) => data.series?.part ?? 0;
