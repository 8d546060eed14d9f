import { findSeries, type SeriesArticle, type SeriesPlace } from './find-series.ts';
import { relateArticles, type TopicalArticle } from './relate-articles.ts';

/** All that an article's page shows of others. */
export interface Neighbours<A> {
  /** Those to read next, three at most. */
  related: readonly A[];
  newer: A | undefined;
  older: A | undefined;
  series: SeriesPlace<A> | undefined;
}

/** Of a site with so few articles the first page is way enough: each lists all of them. */
const few = 5;

/**
 * Finds what each article's page shows of others. It depends on nothing but the articles, so that who
 * keeps pages from one build to the next can tell which of them a change concerns.
 *
 * @param articles of a site, newest first
 * @returns the neighbours of each, by `href`; takes linear time
 */
export function findNeighbours<A extends TopicalArticle & SeriesArticle>(
  articles: readonly A[],
): ReadonlyMap<string, Neighbours<A>> {
  const series = findSeries(articles);
  const partsOf = ({ href }: A) => series.get(href)?.parts;
  const related = relateArticles(articles, (a, b) => !partsOf(a) || partsOf(a) !== partsOf(b));
  const isSmall = articles.length <= few;
  return new Map(
    articles.map(({ href }, at) => {
      return [
        href,
        {
          related: related.get(href) ?? [],
          newer: isSmall ? undefined : articles[at - 1],
          older: isSmall ? undefined : articles[at + 1],
          series: series.get(href),
        },
      ];
    }),
  );
}
