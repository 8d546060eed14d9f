import { listArticles } from '../article/collection.ts';
import { keyOfPage } from '../article/page-key.ts';
import { listTerms } from '../article/terms/list-terms.ts';
import { slugOfTerm, type Taxonomy } from '../permalinks/terms/term.ts';
import { chainPages } from './chain-pages.ts';

/** A topic or an author, without its articles: a page knows only those that it lists. */
export type ListedTerm = Record<'name' | 'path', string>;

/**
 * Lists the pages of topics or of authors as Astro's `getStaticPaths` wants them, for routes with
 * `[slug]` and `[...page]`.
 *
 * @param taxonomy which of both
 * @returns a path for each page, which is given its `term` and its `page`
 */
export async function listTermPages(taxonomy: Taxonomy) {
  const terms = listTerms(await listArticles(), taxonomy);
  return terms.flatMap((term) =>
    chainPages(term.path, term.articles).map((page) => {
      const props = { term: { name: term.name, path: term.path }, page };
      const number = page.number && String(page.number);
      const params = { slug: slugOfTerm(term.path), page: number };
      return { params, props, cacheKey: keyOfPage(props) };
    }),
  );
}
