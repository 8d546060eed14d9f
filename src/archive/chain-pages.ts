import type { Article } from '../article/collection.ts';
import { formatDayRange } from '../arabic/day-range.ts';
import { linkTo, site } from '../site.ts';
import { words } from '../words.ts';
import { type Part, paginate } from './paginate.ts';

/** A link from one list page to the next. */
export interface PageLink {
  href: string;
  /** What stands there: «نوفمبر 2014», «من 3 إلى 7 نوفمبر 2014». */
  label: string;
}

/** A page that lists articles. */
export interface ArchivePage extends Part<Article> {
  /** From the site's first page: `2014-11/3/`. */
  path: string;
  /** What links to it say, as in {@link PageLink}. */
  label: string;
  /** How many articles the whole list has, on all its pages. */
  count: number;
  older?: PageLink | undefined;
  newer?: PageLink | undefined;
}

/**
 * Makes the pages of one list, such as a topic's: each leads to the older and the newer one.
 *
 * A route uses it as `src/pages/[year]-[month]/` does: its `getStaticPaths` gives each page as
 * `props`, and `<ListPage title={…} page={page} />` is the whole template.
 *
 * @param path of the list's first page, from the site's: `topics/x/`
 * @param articles all of it, newest first, at least one
 * @returns its pages, newest first; one without a number where 50 or fewer articles are listed
 */
export function chainPages(path: string, articles: readonly Article[]): ArchivePage[] {
  return linkPages(splitList(path, articles));
}

/**
 * Cuts a list into pages that know nothing of each other yet.
 *
 * @param path of its first page
 * @param articles all of it, newest first, at least one
 * @param label what links say to the page of a list that has one only; its days, unless told
 */
export function splitList(
  path: string,
  articles: readonly Article[],
  label?: string,
): ArchivePage[] {
  const parts = paginate(articles);
  return parts.map((part) => ({
    ...part,
    path: part.number === undefined ? path : `${path}${part.number}/`,
    label: (parts.length === 1 ? label : undefined) ?? labelDays(part.articles),
    count: articles.length,
  }));
}

/**
 * Leads from each page to its neighbours.
 *
 * @param pages newest first
 * @returns the same, with `older` and `newer`
 */
export function linkPages(pages: readonly ArchivePage[]): ArchivePage[] {
  return pages.map((page, at) => ({
    ...page,
    newer: pages[at - 1] && linkPage(pages[at - 1]!),
    older: pages[at + 1] && linkPage(pages[at + 1]!),
  }));
}

/**
 * Says what a page of a list holds, under its title.
 *
 * @param page of the list
 * @returns «420 مقالاً»; where there are several pages, «من 3 إلى 7 نوفمبر 2014: 40 مقالاً من 420»
 */
export function describePage({ articles, count }: ArchivePage): string {
  if (articles.length === count) return words.articleCount(count);
  return `${labelDays(articles)}: ${words.articlesOf(articles.length, count)}`;
}

/**
 * Names the place of an article within list pages, for links into them: its address there.
 *
 * @param article as listed
 * @returns `at-2014-a-slug`, which no other article has, on whatever page
 */
export const nameEntry = ({ year, slug }: Pick<Article, 'year' | 'slug'>): string =>
  `at-${year}-${slug}`;

/**
 * Writes which days articles are from.
 *
 * @param articles newest first, at least one
 */
function labelDays(articles: readonly Article[]): string {
  const [newest, oldest] = [articles[0]!.data.date, articles.at(-1)!.data.date];
  return formatDayRange(oldest, newest, site);
}

const linkPage = ({ path, label }: ArchivePage): PageLink => ({ href: linkTo(path), label });
