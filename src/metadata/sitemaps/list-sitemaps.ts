import { listArchive } from '../../archive/list-archive.ts';
import { listTermPages } from '../../archive/list-term-pages.ts';
import type { Article } from '../../article/collection.ts';
import { compareDates } from '../../article/compare-dates.ts';
import { readModified } from '../../article/modified.ts';
import { taxonomies } from '../../permalinks/terms/term.ts';
import type { SitemapPage, SitemapPart } from './sitemap-part.ts';

/** A site of fewer pages has one sitemap. */
const fewest = 1000;

/** The protocol allows 50,000; the files of articles are filled from the oldest, so full ones stay as they are. */
const most = 40_000;

/**
 * Lists what search engines should know of the site, as sitemaps.
 *
 * @param articles all of them, newest first
 * @returns one part named `all`; on a large site one for its lists and one or more for each year,
 *   so that what has not changed need not be read again
 */
export async function listSitemaps(articles: readonly Article[]): Promise<SitemapPart[]> {
  const lists = await listLists(articles);
  const newest = articles[0]?.data.date;
  if (lists.length + articles.length < fewest) {
    return [{ name: 'all', pages: [...lists, ...articles.map(describePage)], modified: newest }];
  }
  const years = Map.groupBy(articles, ({ year }) => year);
  const parts = [...years].flatMap(([year, own]) => cutYear(year, own));
  return [{ name: 'lists', pages: lists, modified: newest }, ...parts];
}

async function listLists(articles: readonly Article[]): Promise<SitemapPage[]> {
  const { years, pages } = listArchive(articles);
  const terms = await Promise.all(taxonomies.map((taxonomy) => listTermPages(taxonomy)));
  const paths = [
    '',
    ...years.map(({ year }) => `${year}/`),
    ...pages.map(({ path }) => path),
    ...terms.flatMap((own, at) =>
      own.length > 0 ? [`${taxonomies[at]}/`, ...own.map(({ props }) => props.page.path)] : [],
    ),
    'feeds/',
  ];
  return [...new Set(paths)].map((path) => ({ path }));
}

function cutYear(year: string, articles: readonly Article[]): SitemapPart[] {
  const parts: SitemapPart[] = [];
  const oldestFirst = articles.toReversed();
  for (let start = 0; start < oldestFirst.length; start += most) {
    const own = oldestFirst.slice(start, start + most);
    const days = own.flatMap(({ data }) => [data.date, readModified(data) ?? data.date]);
    parts.push({
      name: start === 0 ? year : `${year}-${start / most + 1}`,
      pages: own.map(describePage),
      modified: days.sort(compareDates).at(-1),
    });
  }
  return parts;
}

const describePage = ({ href, data }: Article): SitemapPage => ({
  path: href,
  modified: readModified(data),
});
