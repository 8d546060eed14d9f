import type { SourceArticle } from '../article/source-article.ts';
import type { Alias } from '../permalinks/alias.ts';
import type { TermUse } from './errors/check-terms.ts';
import type { Lookup } from './lookups.ts';
import type { Warning } from './warnings/warning.ts';

/** What was read in a file that nothing is wrong with. */
export interface KeptReading {
  /** With its key. */
  article: SourceArticle;
  aliases: Alias[];
  termUses: TermUse[];
  warnings: Warning[];
  /** Whether warnings on it wait until all other files are known. */
  isWaiting: boolean;
  /** What the warnings asked of the rest of the site. */
  lookups: Lookup[];
}

/** What is known of content before it is read. */
export interface KnownContent {
  /** Names the state of a file and of all that lies beside it; undefined where that is not known. */
  keyOf(file: string): string | undefined;
  /** What was read before, by file. */
  readings: ReadonlyMap<string, KeptReading>;
}

/** Nothing is. */
export const nothingKnown: KnownContent = { keyOf: () => undefined, readings: new Map() };

/**
 * Finds what was read in a file before, if it is in the same state.
 *
 * @param known of the content
 * @param file from the project's root
 */
export function findReading(
  { keyOf, readings }: KnownContent,
  file: string,
): KeptReading | undefined {
  const [last, key] = [readings.get(file), keyOf(file)];
  return key !== undefined && last?.article.key === key ? last : undefined;
}
