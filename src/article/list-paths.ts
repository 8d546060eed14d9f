import { slugOfTerm, taxonomies, type Taxonomy } from '../permalinks/terms/term.ts';
import { listArticles, listNeighbours } from './collection.ts';
import { keyOfArticlePage, keyOfPage } from './page-key.ts';
import { listTerms } from './terms/list-terms.ts';

/**
 * Lists the articles as Astro's `getStaticPaths` wants them, for routes with `[year]` and `[slug]` that
 * show nothing of other articles.
 *
 * @returns a path for each, which is given its `article`
 */
export async function listArticlePaths() {
  const articles = await listArticles();
  return articles.map((article) => ({
    params: { year: article.year, slug: article.slug },
    props: { article },
    cacheKey: keyOfPage(article),
  }));
}

/**
 * Lists the articles' pages, which show something of their neighbours too.
 *
 * @returns as {@link listArticlePaths} does
 */
export async function listPagePaths() {
  const paths = await listArticlePaths();
  // It keeps no pages, and asks for this list anew after each change.
  if (import.meta.env.DEV) return paths;
  return Promise.all(
    paths.map(async (path) => {
      const { article } = path.props;
      return { ...path, cacheKey: keyOfArticlePage(article, await listNeighbours(article)) };
    }),
  );
}

/** Lists the feeds of topics and authors, for a route with `[taxonomy]`, `[slug]` and `[format]`. */
export async function listTermFeeds() {
  const articles = await listArticles();
  return taxonomies.flatMap((taxonomy) =>
    listTerms(articles, taxonomy).flatMap((term) =>
      ['xml', 'json'].map((format) => ({
        params: { taxonomy, slug: slugOfTerm(term.path), format },
        props: { term },
        cacheKey: keyOfPage({ term, format }),
      })),
    ),
  );
}

/**
 * Lists the index of topics or of authors, for routes with `[...index]`.
 *
 * @param taxonomy which of both
 * @returns one path; none on a site without any
 */
export async function listTermIndex(taxonomy: Taxonomy) {
  const terms = listTerms(await listArticles(), taxonomy);
  return terms.length > 0 ? [{ params: { index: undefined } }] : [];
}
