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

/** The problems of a site whose content changes. */
export interface KnownProblems {
  /** All of them. */
  readonly problems: readonly Problem[];
  /** Those of an article, `2014/a-slug`. */
  problemsOf(id: string): readonly Problem[];
}

const problemsKey = Symbol.for('maqal.problems');
const faulty = globalThis as { [problemsKey]?: KnownProblems };

/**
 * Keeps the way to what keeps articles from being shown, for the development server.
 *
 * @param known gives the problems as they are now
 */
export function keepProblems(known: KnownProblems): void {
  faulty[problemsKey] = known;
}

/**
 * Lists what {@link keepProblems} has the way to.
 *
 * @param id of an article: `2014/a-slug`; all of the site's without it
 * @returns none where the article is shown
 */
export function listKeptProblems(id?: string): readonly Problem[] {
  const known = faulty[problemsKey];
  return (id === undefined ? known?.problems : known?.problemsOf(id)) ?? [];
}
