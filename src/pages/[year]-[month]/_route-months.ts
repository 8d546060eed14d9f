import { type ArchiveMonth, listArchive, listDays } from '../../archive/list-archive.ts';
import type { ArchivePage } from '../../archive/chain-pages.ts';
import { listArticles } from '../../article/collection.ts';
import { keyOfPage } from '../../article/page-key.ts';

/** What a page of a month is given. */
export interface MonthProps {
  page: ArchivePage;
  month: Pick<ArchiveMonth, 'month' | 'title'>;
  /** The way to its days, as `listDays` gives it. */
  days: ReturnType<typeof listDays>;
  /** All months of its year. */
  months: readonly Pick<ArchiveMonth, 'month' | 'name'>[];
}

/**
 * Lists the pages of the months as Astro's `getStaticPaths` wants them: in years of more than 50
 * articles only.
 *
 * @param isNumbered whether those with a number, or those without
 */
export async function listMonthPaths(isNumbered: boolean) {
  const { years } = listArchive(await listArticles());
  return years.flatMap(({ months }) => {
    const names = months.map(({ month, name }) => ({ month, name }));
    return months.flatMap((own) => routeMonth(own, names, isNumbered));
  });
}

/** Lists the feeds of the months that have pages, for a route with `[year]`, `[month]` and `[format]`. */
export async function listMonthFeeds() {
  const { years } = listArchive(await listArticles());
  return years
    .flatMap(({ months }) => months)
    .flatMap(({ month, title: name, pages }) => {
      const articles = pages.flatMap((page) => page.articles);
      const [year, of] = month.split('-');
      const list = { name, path: `${month}/`, articles };
      return ['xml', 'json'].map((format) => ({
        params: { year, month: of, format },
        props: { list },
        cacheKey: keyOfPage({ list, format }),
      }));
    });
}

function routeMonth(own: ArchiveMonth, months: MonthProps['months'], isNumbered: boolean) {
  const { month, title, pages } = own;
  const [year, of] = month.split('-');
  const days = listDays(own);
  return pages
    .filter(({ number }) => (number !== undefined) === isNumbered)
    .map((page) => {
      const number = page.number === undefined ? undefined : String(page.number);
      const props: MonthProps = { page, month: { month, title }, days, months };
      return { params: { year, month: of, page: number }, props, cacheKey: keyOfPage(props) };
    });
}
