import { foldText } from '../../../arabic/fold.ts';
import { pathOfTerm, type Term } from '../../../permalinks/terms/term.ts';

/** The topics and authors of a site, as warnings look them up. */
export interface SiteNames {
  /** By `keyOfName`. */
  terms: ReadonlyMap<string, Term>;
  /** Authors whose names may be one person's, by {@link keyOfPerson}; only where there are several. */
  alike: ReadonlyMap<string, readonly Term[]>;
}

/**
 * Maps the names of a site.
 *
 * @param terms as the file of names has them
 */
export function mapNames(terms: ReadonlyMap<string, Term>): SiteNames {
  const authors = [...new Set(terms.values())].filter(({ taxonomy }) => taxonomy === 'authors');
  const alike = Map.groupBy(authors, ({ name }) => keyOfPerson(name));
  return { terms, alike: new Map([...alike].filter(([, own]) => own.length > 1)) };
}

/** Before a name, in one word: what a person is. */
const titles =
  /^(?:د|ا|م|أ|الدكتور|الدكتوره|دكتور|دكتوره|الاستاذ|الاستاذه|استاذ|المهندس|المهندسه|السيد|السيده|الشيخ|الصحافي|الصحافيه|الكاتب|الكاتبه) /;

/**
 * Gives what names have in common that may be one person's: without titles, the article and spaces, for
 * «عبد الله» is written «عبدالله», and «الحدّاد» is also «حدّاد».
 *
 * @param name as written
 */
export function keyOfPerson(name: string): string {
  let folded = foldText(name);
  while (titles.test(folded)) folded = folded.replace(titles, '');
  return folded.replace(/(?<= )ال(?!له(?: |$))(?=..)/g, '').replaceAll(' ', '');
}

/**
 * Finds an author of another address who may be the same.
 *
 * @param names of the site
 * @param term the author
 */
export function findAlike({ alike }: SiteNames, term: Term): Term | undefined {
  return alike.get(keyOfPerson(term.name))?.find((each) => pathOfTerm(each) !== pathOfTerm(term));
}
