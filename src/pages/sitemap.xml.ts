import { listArchive } from '../archive/list-archive.ts';
import { listArticles } from '../article/collection.ts';
import { listTerms } from '../article/terms/list-terms.ts';
import { taxonomies } from '../permalinks/terms/term.ts';
import { readModified } from '../article/modified.ts';
import { writeSitemap } from '../metadata/write-sitemap.ts';

/** Gives the sitemap: first page, years, feeds and articles. */
export async function GET(): Promise<Response> {
  const articles = await listArticles();
  const { years: each, pages: lists } = listArchive(articles);
  const years = new Set([...each.map(({ year }) => `${year}/`), ...lists.map(({ path }) => path)]);
  const terms = taxonomies.flatMap((taxonomy) => {
    const paths = listTerms(articles, taxonomy).map(({ path }) => path);
    return paths.length > 0 ? [`${taxonomy}/`, ...paths] : [];
  });
  const pages = articles.map(({ href, data }) => ({ path: href, modified: readModified(data) }));
  const xml = writeSitemap(['', ...years, ...terms, 'feeds/', ...pages]);
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
