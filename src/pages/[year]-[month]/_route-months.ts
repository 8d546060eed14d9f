import { type ArchiveMonth, listArchive } from '../../archive/list-archive.ts';
import type { ArchivePage } from '../../archive/chain-pages.ts';
import { listArticles } from '../../article/collection.ts';

/** What a page of a month is given. */
export interface MonthProps {
  page: ArchivePage;
  month: ArchiveMonth;
  /** All months of its year. */
  months: readonly ArchiveMonth[];
}

/**
 * Lists the pages of the months as Astro's `getStaticPaths` wants them: in years of more than 50
 * articles only.
 *
 * @param isNumbered whether those with a number, or those without
 */
export async function listMonthPaths(isNumbered: boolean) {
  const { years } = listArchive(await listArticles());
  return years.flatMap(({ months }) =>
    months.flatMap((month) =>
      month.pages
        .filter(({ number }) => (number !== undefined) === isNumbered)
        .map((page) => {
          const [year, of] = month.month.split('-');
          const number = page.number === undefined ? undefined : String(page.number);
          return { params: { year, month: of, page: number }, props: { page, month, months } };
        }),
    ),
  );
}
