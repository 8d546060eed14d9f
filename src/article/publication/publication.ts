import { site } from '../../site.ts';
import type { ArticleData } from '../schema.ts';
import { findFirstMoment } from './first-moment.ts';

/** Whether readers may see an article. */
export type Publication =
  | { state: 'published' }
  | { state: 'draft' }
  /** Its date is to come: the first build after that moment publishes it. */
  | { state: 'scheduled'; from: Date };

/**
 * Says whether readers may see an article: not while it is a draft, nor before its date. A day
 * without an hour begins at 00:00 in the site's time zone, so that the machine which builds,
 * wherever it stands, does not decide.
 *
 * @param data its front matter; a draft is one whatever its date
 * @param now the clock, as `readClock` gives it
 * @returns its state; of a scheduled one with the moment from which it may be seen
 */
export function readPublication(
  { draft, date }: Pick<ArticleData, 'draft' | 'date'>,
  now: Date,
): Publication {
  if (draft) return { state: 'draft' };
  const from = findFirstMoment(date, site.timeZone);
  return from > now ? { state: 'scheduled', from } : { state: 'published' };
}

/**
 * Says whether readers may see an article now.
 *
 * @param data its front matter
 * @param now the clock, as `readClock` gives it
 * @returns whether {@link readPublication} calls it published
 */
export function isPublished(data: Pick<ArticleData, 'draft' | 'date'>, now: Date): boolean {
  return readPublication(data, now).state === 'published';
}

/**
 * Parts a site's articles by whether readers may see them.
 *
 * @param articles as `readArticles` gives them
 * @param now the clock
 * @returns those that the site holds, the drafts, and the scheduled ones, the next first
 */
export function sortByPublication<A extends { data: ArticleData }>(
  articles: readonly A[],
  now: Date,
): { published: A[]; drafts: A[]; scheduled: { article: A; from: Date }[] } {
  const published: A[] = [];
  const drafts: A[] = [];
  const scheduled: { article: A; from: Date }[] = [];
  for (const article of articles) {
    const publication = readPublication(article.data, now);
    if (publication.state === 'draft') drafts.push(article);
    else if (publication.state === 'published') published.push(article);
    else scheduled.push({ article, from: publication.from });
  }
  scheduled.sort((a, b) => a.from.getTime() - b.from.getTime());
  return { published, drafts, scheduled };
}
