import type { SourceArticle } from './source-article.ts';

/** Hangs on the process: Astro's bundler loads this module a second time, beside the command's. */
const articlesKey = Symbol.for('maqal.articles');
const shared = globalThis as {
  [articlesKey]?: { root: string; articles: readonly SourceArticle[] };
};

/**
 * Keeps the articles that a command has checked, so that the pages it builds are made from those.
 *
 * @param root the project's folder
 * @param articles all that are right, drafts too
 */
export function keepCheckedArticles(root: string, articles: readonly SourceArticle[]): void {
  shared[articlesKey] = { root, articles };
}

/**
 * Finds what {@link keepCheckedArticles} kept.
 *
 * @param root the project's folder
 * @returns undefined where this process has checked nothing, or another site
 */
export function findCheckedArticles(root: string): readonly SourceArticle[] | undefined {
  const { [articlesKey]: kept } = shared;
  return kept?.root === root ? kept.articles : undefined;
}
