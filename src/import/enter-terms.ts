import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findUnnamed } from '../checks/errors/check-terms.ts';
import { readTermFile } from '../article/terms/read-terms.ts';
import { replaceFile } from '../files/replace-file.ts';
import { readAddressPath } from '../permalinks/address-path.ts';
import { suggestTerm } from '../permalinks/terms/suggest-term.ts';
import {
  keyOfName,
  pathOfTerm,
  taxonomies,
  type Taxonomy,
  type Term,
} from '../permalinks/terms/term.ts';
import { formatTerms, termFile } from '../permalinks/terms/term-file.ts';
import type { Bilingual } from '../report/problem.ts';
import { type Asker, Cancelled, type Question } from './ask.ts';
import { findSlugFault } from './find-slug-fault.ts';

/** What became of topics and authors that had no address. */
export interface EnteredTerms {
  /** Lines that were added to the file of names. */
  added: string[];
  /** Names that nobody was there to ask for. */
  left: Name[];
}

type Name = Pick<Term, 'taxonomy' | 'name'>;
type NewTerm = Name & Pick<Term, 'slug'>;

/** The file of names while names are added to it. */
export interface OpenTerms {
  /** Gives those names that have no address, each once. */
  findUnnamed(uses: readonly Name[]): Name[];
  /** A slug whose every word is known, as `suggestTerm` finds it. */
  suggest(name: Name): string | undefined;
  /** Whether a page has an address, or once had it. */
  isTaken(path: string): boolean;
  add(term: NewTerm): void;
  /** Lets an old address, such as `/tag/a/`, lead to the page of a name that has one. */
  lead(from: string, name: Name): void;
  /** Writes the file, if there is something new. */
  write(): Promise<void>;
}

/**
 * Opens the file of names.
 *
 * @param root the project's folder
 */
export function openTerms(root: string): OpenTerms {
  const file = readTermFile(root);
  const [terms, moved] = [new Map(file.terms), new Map(file.moved)];
  const paths = new Set([...terms.values()].map(pathOfTerm));
  let isChanged = false;
  return {
    findUnnamed: (uses) => findUnnamed(uses, { terms }),
    suggest: ({ taxonomy, name }) => suggestTerm({ terms, moved }, taxonomy, name),
    isTaken: (path) => paths.has(path) || moved.has(path),
    add(term) {
      terms.set(keyOfName(term.taxonomy, term.name), { ...term, others: [], line: 0 });
      paths.add(pathOfTerm(term));
      isChanged = true;
    },
    lead(from, { taxonomy, name }) {
      const path = readAddressPath(from).path?.slice(1);
      const to = terms.get(keyOfName(taxonomy, name));
      if (!path || !to || moved.has(path) || paths.has(path)) return;
      moved.set(path, pathOfTerm(to));
      isChanged = true;
    },
    async write() {
      if (!isChanged) return;
      const path = join(root, termFile);
      await mkdir(dirname(path), { recursive: true });
      await replaceFile(path, formatTerms({ ...file, terms, moved }, []));
      isChanged = false;
    },
  };
}

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
  uses: readonly Name[],
  asker: Asker | undefined,
): Promise<EnteredTerms> {
  const names = openTerms(root);
  const left: Name[] = [];
  const added: NewTerm[] = [];
  try {
    for (const name of names.findUnnamed(uses)) {
      const suggestion = names.suggest(name);
      const slug = asker ? await asker.ask(askTerm(name, suggestion, names)) : suggestion;
      if (slug === undefined) {
        left.push(name);
        continue;
      }
      added.push({ taxonomy: name.taxonomy, slug, name: name.name });
      names.add({ taxonomy: name.taxonomy, slug, name: name.name });
    }
  } finally {
    await names.write();
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
  { taxonomy, name }: Name,
  suggestion: string | undefined,
  { isTaken }: OpenTerms,
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
    return isTaken(pathOfTerm({ taxonomy, slug: answer }))
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
