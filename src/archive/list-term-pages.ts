import { listArticles } from '../article/collection.ts';
import { listTerms } from '../article/terms/list-terms.ts';
import { slugOfTerm, type Taxonomy } from '../permalinks/terms/term.ts';
import { chainPages } from './chain-pages.ts';

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
    chainPages(term.path, term.articles).map((page) => ({
      params: { slug: slugOfTerm(term.path), page: page.number && String(page.number) },
      props: { term, page },
    })),
  );
}
