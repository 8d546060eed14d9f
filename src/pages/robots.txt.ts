import { listArticles } from '../article/collection.ts';
import { readClock } from '../article/publication/read-clock.ts';
import { listNews } from '../metadata/sitemaps/list-news.ts';
import { addressOf } from '../site.ts';

/**
 * Lets every robot in, and names the sitemaps. Robots read it at the root of a host only (RFC 9309,
 * §2.3).
 */
export async function GET(): Promise<Response> {
  const hasNews = listNews(await listArticles(), readClock()).length > 0;
  const names = ['sitemap.xml', ...(hasNews ? ['sitemap-news.xml'] : [])];
  const lines = names.map((name) => `Sitemap: ${addressOf(name)}\n`);
  return new Response(`User-agent: *\nAllow: /\n\n${lines.join('')}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
