import { keyOfName, type Taxonomy } from '../../permalinks/terms/term.ts';
import type { NamedTerm } from './read-terms.ts';

/** A topic or an author with a page, and what stands on it. */
export interface TermArticles<A> {
  name: string;
  /** From the site's first page: `topics/iran/`. */
  path: string;
  /** In the order they were given. */
  articles: readonly A[];
}

/**
 * Sorts articles by topic or by author.
 *
 * @param articles newest first
 * @param taxonomy which of both
 * @returns those terms that have an address, by name in the order of the Arabic alphabet; takes linear
 *   time in the number of articles
 */
export function listTerms<A extends Readonly<Record<Taxonomy, readonly NamedTerm[]>>>(
  articles: readonly A[],
  taxonomy: Taxonomy,
): TermArticles<A>[] {
  const terms = new Map<string, { name: string; path: string; articles: A[] }>();
  for (const article of articles) {
    for (const { name, path } of article[taxonomy]) {
      if (!path) continue;
      const known = terms.get(path);
      if (known) known.articles.push(article);
      else terms.set(path, { name, path, articles: [article] });
    }
  }
  return [...terms.values()].sort((a, b) =>
    compareFolded(keyOfName(taxonomy, a.name), keyOfName(taxonomy, b.name)),
  );
}

/** Arabic before Latin. Folded, so that hamza forms stand together; without the article, as dictionaries have it. */
const compareFolded = (a: string, b: string) => {
  const [one = '', other = ''] = [a, b].map((key) => key.replace(/^(\w+ )ال(?=..)/, '$1'));
  const [isArabic, isOther] = [one, other].map((key) => /^\w+ \p{Script=Arabic}/u.test(key));
  if (isArabic !== isOther) return isArabic ? -1 : 1;
  return one < other ? -1 : 1;
};
