import { suggestSlug } from '../slug/suggest-slug.ts';
import { pathOfTerm, type Taxonomy } from './term.ts';
import type { TermFile } from './term-file.ts';

/**
 * Suggests the slug of a topic or an author.
 *
 * @param file of names
 * @param taxonomy topics or authors
 * @param name as readers see it
 * @returns the slug; undefined where a word of the name is not known, or another name has that slug: an
 *   address stays for ever, so none is guessed
 */
export function suggestTerm(
  { terms, moved }: Pick<TermFile, 'terms' | 'moved'>,
  taxonomy: Taxonomy,
  name: string,
): string | undefined {
  const { slug, isKnown } = suggestSlug(name);
  const path = pathOfTerm({ taxonomy, slug });
  const isTaken = moved.has(path) || [...terms.values()].some((term) => pathOfTerm(term) === path);
  return isKnown && !isTaken ? slug : undefined;
}
