import { foldText } from '../../arabic/fold.ts';

/** The ways in which a site sorts its articles, each a folder of addresses. */
export const taxonomies = ['topics', 'authors'] as const;

/** One of {@link taxonomies}. */
export type Taxonomy = (typeof taxonomies)[number];

/** A topic or an author, as the file of names has it. */
export interface Term {
  taxonomy: Taxonomy;
  /** Latin, as `slugPattern` wants it. */
  slug: string;
  /** As readers see it. */
  name: string;
  /** Other spellings of it that the file gives the same address. */
  others: readonly string[];
  /** Line of the file, from 1. */
  line: number;
}

/**
 * Names the address of a term.
 *
 * @param term its taxonomy and slug
 * @returns the path from the site's first page: `topics/iran/`
 */
export const pathOfTerm = ({ taxonomy, slug }: Pick<Term, 'taxonomy' | 'slug'>): string =>
  `${taxonomy}/${slug}/`;

/**
 * Gives the slug back that {@link pathOfTerm} was given.
 *
 * @param path `topics/iran/`
 */
export const slugOfTerm = (path: string): string => path.split('/')[1] ?? '';

/**
 * Gives what the spellings of one name have in common.
 *
 * @param taxonomy of the term
 * @param name as written
 * @returns a key; names of letters and digits are folded as `foldText` does, others are taken as they are
 */
export const keyOfName = (taxonomy: Taxonomy, name: string): string =>
  `${taxonomy} ${foldText(name) || name.trim()}`;
