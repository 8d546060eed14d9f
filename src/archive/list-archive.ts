import type { Article } from '../article/collection.ts';
import { formatMonth, listMonths } from '../arabic/dates.ts';
import { linkTo, site } from '../site.ts';
import { words } from '../words.ts';
import { type ArchivePage, linkPages, nameEntry, type PageLink, splitList } from './chain-pages.ts';

/** A month that has articles. */
export interface ArchiveMonth {
  /** `2014-11`, which with a slash is its address too. */
  month: string;
  /** «نوفمبر». */
  name: string;
  /** «مقالات نوفمبر 2014». */
  title: string;
  count: number;
  /** Newest first. */
  pages: ArchivePage[];
}

/** A year that has articles. */
export interface ArchiveYear {
  year: string;
  count: number;
  /** Its one list, where 50 articles or fewer make months needless; else undefined. */
  page: ArchivePage | undefined;
  /** Newest first; empty where the year is one list. */
  months: ArchiveMonth[];
}

/** All that has been published, as readers walk it. */
interface Archive {
  /** Newest first. */
  years: ArchiveYear[];
  /** Every page that lists articles, newest first: each leads to the next, across months and years. */
  pages: ArchivePage[];
}

/** A first page stays light however many articles there are. */
export const newestCount = 30;

/**
 * Orders a site's articles into years, months and pages of at most 50.
 *
 * A list is cut only where it is too long: a year of 50 articles stays one page, `2014/`; a larger one
 * leads to its months, `2014-11/`; a month of more than 50 has numbered pages, `2014-11/3/`. None of
 * these addresses can be an article's, which begins with the year alone: with `2014/11/`, an article
 * of the slug `11` would have lost its place the day the fifty-first came.
 *
 * @param articles all of them, newest first
 * @returns the archive, made once for one list
 */
export function listArchive(articles: readonly Article[]): Archive {
  const archive = archives.get(articles) ?? makeArchive(articles);
  archives.set(articles, archive);
  return archive;
}

const archives = new WeakMap<readonly Article[], Archive>();

function makeArchive(articles: readonly Article[]): Archive {
  const years = [...Map.groupBy(articles, ({ year }) => year)].map(([year, own]) =>
    openYear(year, own),
  );
  const lists = years.flatMap(({ page, months }) => page ?? months.flatMap(({ pages }) => pages));
  // Where the first page shows everything, there is nothing to walk to.
  const pages = articles.length > newestCount ? linkPages(lists) : lists;
  const linked = new Map(pages.map((page) => [page.path, page]));
  const find = ({ path }: ArchivePage) => linked.get(path)!;
  const own = years.map((year) => ({
    ...year,
    page: year.page && find(year.page),
    months: year.months.map((month) => ({ ...month, pages: month.pages.map(find) })),
  }));
  return { years: own, pages };
}

function openYear(year: string, articles: readonly Article[]): ArchiveYear {
  const [count, path] = [articles.length, `${year}/`];
  const [page, ...more] = splitList(path, articles, words.yearOf(year));
  if (more.length === 0) return { year, count, page, months: [] };
  const names = listMonths(site);
  const months = [...Map.groupBy(articles, ({ data }) => data.date.slice(0, 7))].map(
    ([month, own]) => {
      const [dated, name = ''] = [
        formatMonth(`${month}-01`, site),
        names[Number(month.slice(5)) - 1],
      ];
      const pages = splitList(`${month}/`, own, dated);
      return { month, name, title: words.articlesOfMonth(dated), count: own.length, pages };
    },
  );
  return { year, count, page: undefined, months };
}

/**
 * Finds the way from the first page to what it does not show.
 *
 * @param articles all of them, newest first
 * @returns a link to the very entry that follows the last one shown; undefined where all are shown
 */
export function findOlder(articles: readonly Article[]): PageLink | undefined {
  const next = articles[newestCount];
  const page = next && listArchive(articles).pages.find((each) => each.articles.includes(next));
  return page && { href: `${linkTo(page.path)}#${nameEntry(next)}`, label: page.label };
}

/**
 * Finds where the days of a month begin within its pages.
 *
 * @param month of the archive
 * @returns for each day with articles, the first day first: its number and a link to its newest
 *   article; empty where the month is one page, which needs no such help
 */
export function listDays({ pages }: ArchiveMonth): { day: number; href: string }[] {
  if (pages.length === 1) return [];
  const days = new Map<number, string>();
  for (const { path, articles } of pages) {
    for (const article of articles) {
      const day = Number(article.data.date.slice(8, 10));
      if (!days.has(day)) days.set(day, `${linkTo(path)}#${nameEntry(article)}`);
    }
  }
  return [...days].map(([day, href]) => ({ day, href })).reverse();
}
