import { listArticles } from '../article/collection.ts';
import { listSitemapFiles } from '../metadata/sitemaps/list-sitemap-files.ts';

/** Gives the sitemap; of a large site, the index of its sitemaps. */
export async function GET(): Promise<Response> {
  const { main } = await listSitemapFiles(await listArticles());
  return new Response(main, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
