import type { Article } from '../../article/collection.ts';
import { findFirstMoment } from '../../article/publication/first-moment.ts';
import { site } from '../../site.ts';

/** How long an article is news, in milliseconds, and how many a news sitemap may hold (Google Search Central, "News sitemaps"). */
const lifetime = 2 * 24 * 60 * 60 * 1000;
const most = 1000;

/**
 * Lists the articles of the last two days.
 *
 * @param articles all of them, newest first; those to come, which only editors see, are left out
 * @param now the clock, as `readClock` gives it
 * @returns a thousand at most; none on a site that has no news
 */
export function listNews(articles: readonly Article[], now: Date): Article[] {
  const news: Article[] = [];
  for (const article of articles) {
    const age = now.getTime() - findFirstMoment(article.data.date, site.timeZone).getTime();
    // Days are ordered as they are written, with offsets of up to 14 hours.
    if (age > 2 * lifetime || news.length === most) break;
    if (age >= 0 && age <= lifetime) news.push(article);
  }
  return news;
}
