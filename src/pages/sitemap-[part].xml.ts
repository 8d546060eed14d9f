import type { APIContext } from 'astro';
import { listArticles } from '../article/collection.ts';
import { listSitemapFiles } from '../metadata/sitemaps/list-sitemap-files.ts';

/** Lists the sitemaps beside the first, each with its text. */
export async function getStaticPaths() {
  const { others } = await listSitemapFiles(await listArticles());
  return [...others].map(([part, xml]) => ({ params: { part }, props: { xml } }));
}

/** Gives the sitemap of a year, of the lists, or of the news. */
export function GET({ props }: APIContext<{ xml: string }>): Response {
  return new Response(props.xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
