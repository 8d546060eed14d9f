import type { SourceArticle } from './source-article.ts';

/** Hangs on the process: Astro's bundler loads this module a second time, beside the command's. */
const articlesKey = Symbol.for('maqal.articles');
const shared = globalThis as {
  [articlesKey]?: { root: string; list: () => readonly SourceArticle[] | undefined };
};

/**
 * Keeps the way to the articles that a command has checked, so that pages are made from those.
 *
 * @param root the project's folder
 * @param list gives all that are right now, drafts too; the same list as long as nothing changes;
 *   undefined before they have been checked
 */
export function keepCheckedArticles(
  root: string,
  list: () => readonly SourceArticle[] | undefined,
): void {
  shared[articlesKey] = { root, list };
}

/**
 * Says whether this process checks the articles, or has.
 *
 * @param root the project's folder
 */
export const hasCheckedArticles = (root: string): boolean => shared[articlesKey]?.root === root;

/**
 * Lists what {@link keepCheckedArticles} has the way to.
 *
 * @param root the project's folder
 * @returns undefined where this process has checked nothing yet, or another site
 */
export function listCheckedArticles(root: string): readonly SourceArticle[] | undefined {
  const { [articlesKey]: kept } = shared;
  return kept?.root === root ? kept.list() : undefined;
}
