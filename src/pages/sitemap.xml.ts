import { listArticles, listYears } from '../article/collection.ts';
import { writeSitemap } from '../metadata/write-sitemap.ts';

/** Gives the sitemap: first page, years, feeds and articles. */
export async function GET(): Promise<Response> {
  const articles = await listArticles();
  const years = listYears(articles).map((year) => `${year}/`);
  const xml = writeSitemap(['', ...years, 'feeds/', ...articles.map(({ href }) => href)]);
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
