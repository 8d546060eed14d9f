import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOfName, pathOfTerm, type Taxonomy, type Term } from '../../permalinks/terms/term.ts';
import { parseTerms, termFile, type TermFile } from '../../permalinks/terms/term-file.ts';

/** A topic or an author as a page names it. */
export interface NamedTerm {
  taxonomy: Taxonomy;
  /** As the file of names spells it; as the article does where that has no such name. */
  name: string;
  /** From the site's first page: `topics/iran/`; undefined where the name has no address yet. */
  path: string | undefined;
}

/**
 * Reads the file of names.
 *
 * @param root the project's folder
 * @returns what it says; nothing where there is no such file
 */
export function readTermFile(root: string): TermFile {
  return parseTerms(readText(join(root, termFile)));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/**
 * Looks up the topics or authors of an article; spellings that are one name are one of them.
 *
 * @param terms as the file of names has them
 * @param taxonomy topics or authors
 * @param names as the article has them
 */
export function nameTerms(
  terms: ReadonlyMap<string, Term>,
  taxonomy: Taxonomy,
  names: readonly string[] = [],
): NamedTerm[] {
  const named = names.map((name) => {
    const term = terms.get(keyOfName(taxonomy, name));
    return { taxonomy, name: term?.name ?? name, path: term && pathOfTerm(term) };
  });
  return named.filter(
    ({ name, path }, at) =>
      named.findIndex((each) => (path ? each.path === path : each.name === name)) === at,
  );
}
