import type { Alias } from '../permalinks/alias.ts';
import type { Problem } from '../report/problem.ts';

/** Hangs on the process: Astro's bundler loads this module a second time, beside the command's. */
const aliasesKey = Symbol.for('maqal.aliases');
const watched = globalThis as { [aliasesKey]?: () => readonly Alias[] };

/**
 * Keeps the way to the old addresses of a site whose content changes, for the development server.
 *
 * @param list gives them as they are now
 */
export function keepAliases(list: () => readonly Alias[]): void {
  watched[aliasesKey] = list;
}

/**
 * Lists what {@link keepAliases} has the way to.
 *
 * @returns none before that
 */
export const listKeptAliases = (): readonly Alias[] => watched[aliasesKey]?.() ?? [];

const problemsKey = Symbol.for('maqal.problems');
const faulty = globalThis as { [problemsKey]?: (id: string) => readonly Problem[] };

/**
 * Keeps the way to what keeps articles from being shown, for the development server.
 *
 * @param find gives the problems of an article, `2014/a-slug`, as they are now
 */
export function keepProblems(find: (id: string) => readonly Problem[]): void {
  faulty[problemsKey] = find;
}

/**
 * Lists what {@link keepProblems} has the way to.
 *
 * @param id of the article: `2014/a-slug`
 * @returns none where the article is shown
 */
export const listKeptProblems = (id: string): readonly Problem[] => faulty[problemsKey]?.(id) ?? [];
