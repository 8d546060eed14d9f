import type { Article } from '../../article/collection.ts';
import { readClock } from '../../article/publication/read-clock.ts';
import { listNews } from './list-news.ts';
import { listSitemaps } from './list-sitemaps.ts';
import { writeNewsSitemap } from './write-news-sitemap.ts';
import { writeSitemap, writeSitemapIndex } from './write-sitemap.ts';

/**
 * Makes all sitemaps of the site.
 *
 * @param articles all of them, newest first
 * @returns the text of `sitemap.xml`, and those of `sitemap-….xml` by what stands in their names:
 *   the years of a large site, and `news` where the last two days have any
 */
export async function listSitemapFiles(
  articles: readonly Article[],
): Promise<{ main: string; others: ReadonlyMap<string, string> }> {
  const parts = await listSitemaps(articles);
  const news = listNews(articles, readClock());
  const others = new Map<string, string>();
  const isLarge = parts.length > 1;
  if (isLarge) for (const part of parts) others.set(part.name, writeSitemap(part));
  if (news.length > 0) others.set('news', writeNewsSitemap(news));
  const latest = { name: 'news', pages: [], modified: news[0]?.data.date };
  const listed = news.length > 0 ? [...parts, latest] : parts;
  return { main: isLarge ? writeSitemapIndex(listed) : writeSitemap(parts[0]!), others };
}
