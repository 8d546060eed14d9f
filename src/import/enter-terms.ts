import { join } from 'node:path';
import { findUnnamed, type TermUse } from '../checks/errors/check-terms.ts';
import { readTermFile } from '../article/terms/read-terms.ts';
import { replaceFile } from '../files/replace-file.ts';
import { suggestTerm } from '../permalinks/terms/suggest-term.ts';
import { pathOfTerm, taxonomies, type Taxonomy, type Term } from '../permalinks/terms/term.ts';
import { formatTerms, termFile } from '../permalinks/terms/term-file.ts';
import type { Bilingual } from '../report/problem.ts';
import { type Asker, Cancelled, type Question } from './ask.ts';
import { findSlugFault } from './find-slug-fault.ts';

/** What became of topics and authors that had no address. */
export interface EnteredTerms {
  /** Lines that were added to the file of names. */
  added: string[];
  /** Names that nobody was there to ask for. */
  left: TermUse[];
}

type NewTerm = Pick<Term, 'taxonomy' | 'slug' | 'name'>;

/**
 * Gives topics and authors their addresses: asks for each, with a suggestion where every word of it is
 * known; where nobody is asked, takes the suggestion, and leaves what has none.
 *
 * @param root the project's folder
 * @param uses of topics and authors
 * @param asker whom to ask
 * @returns what was written, and what is left
 * @throws Cancelled where the editor leaves a question; what was answered before is written
 */
export async function enterTerms(
  root: string,
  uses: readonly Pick<TermUse, 'taxonomy' | 'name'>[],
  asker: Asker | undefined,
): Promise<EnteredTerms> {
  const left: TermUse[] = [];
  const added: NewTerm[] = [];
  const unnamed = findUnnamed(
    uses.map((use) => ({ file: '', line: 1, ...use })),
    readTermFile(root),
  );
  for (const use of unnamed) {
    const file = readTermFile(root);
    const suggestion = suggestTerm(file, use.taxonomy, use.name);
    const taken = new Set([...[...file.terms.values()].map(pathOfTerm), ...file.moved.keys()]);
    const slug = asker ? await asker.ask(askTerm(use, suggestion, taken)) : suggestion;
    if (slug === undefined) {
      left.push(use);
      continue;
    }
    const term = { taxonomy: use.taxonomy, slug, name: use.name };
    await replaceFile(join(root, termFile), formatTerms(file, [term]));
    added.push(term);
  }
  return { added: added.map((term) => `/${pathOfTerm(term)} ${term.name}`), left };
}

/**
 * Asks for the addresses of an article's topics and authors that have none yet. Who leaves a question is
 * asked again by `npm run names`; the article is there.
 *
 * @param root the project's folder
 * @param article its topics and authors
 * @param asker whom to ask
 */
export async function askTerms(
  root: string,
  article: Partial<Record<Taxonomy, readonly string[] | undefined>>,
  asker: Asker,
): Promise<void> {
  const uses = taxonomies.flatMap((taxonomy) =>
    (article[taxonomy] ?? []).map((name) => ({ taxonomy, name })),
  );
  await enterTerms(root, uses, asker).catch((error: unknown) => {
    if (!(error instanceof Cancelled)) throw error;
  });
}

const askTerm = (
  { taxonomy, name }: Pick<TermUse, 'taxonomy' | 'name'>,
  suggestion: string | undefined,
  taken: ReadonlySet<string>,
): Question => ({
  ...(taxonomy === 'topics'
    ? {
        ar: `عنوان صفحة الموضوع «${name}» بحروف لاتينية؟ /topics/…/`,
        en: 'Address of the page of this topic, in Latin letters?',
      }
    : {
        ar: `عنوان صفحة الكاتب «${name}» بحروف لاتينية؟ /authors/…/`,
        en: 'Address of the page of this author, in Latin letters?',
      }),
  suggestion,
  read: (answer) => {
    if (answer === '') return { fault: needed };
    const fault = findSlugFault(answer);
    if (fault) return { fault };
    return taken.has(pathOfTerm({ taxonomy, slug: answer }))
      ? { fault: takenBy(answer) }
      : { value: answer };
  },
});

const needed: Bilingual = {
  ar: 'لا بدّ من جواب: العنوان لا يتغيّر بعد النشر.',
  en: 'An answer is needed: an address does not change once published.',
};

const takenBy = (slug: string): Bilingual => ({
  ar: `العنوان ${slug} لاسم آخر. إن كان الاسمان واحداً فأضف الاسم بيدك في ${termFile} تحت صاحبه.`,
  en: `The address ${slug} is another name's. If both are one, add the name by hand to ${termFile}, below that.`,
});
