import type { FrontMatter } from '../../article/front-matter/parse-front-matter.ts';
import { keyOfName, taxonomies, type Taxonomy } from '../../permalinks/terms/term.ts';
import { suggestTerm } from '../../permalinks/terms/suggest-term.ts';
import { termFile, type TermFile } from '../../permalinks/terms/term-file.ts';
import type { Bilingual, Problem } from '../../report/problem.ts';

/** A topic or an author where an article names it. */
export interface TermUse {
  taxonomy: Taxonomy;
  name: string;
  file: string;
  line: number;
}

/**
 * Lists the topics and authors of an article.
 *
 * @param file of the article
 * @param data its front matter; a name that is empty is passed over
 * @param frontMatter where it stands
 * @returns each with its line
 */
export function listTermUses(
  file: string,
  data: Partial<Record<Taxonomy, readonly string[] | undefined>>,
  { lineOf }: Pick<FrontMatter, 'lineOf'>,
): TermUse[] {
  return taxonomies.flatMap((taxonomy) =>
    (data[taxonomy] ?? []).flatMap((name, at) =>
      name ? [{ taxonomy, name, file, line: lineOf([taxonomy, at]) }] : [],
    ),
  );
}

/**
 * Finds topics and authors that have no address yet.
 *
 * @param uses in the articles that are, or will be, published
 * @param file of names
 * @returns the first use of each such name
 */
export function findUnnamed<Use extends Pick<TermUse, 'taxonomy' | 'name'>>(
  uses: readonly Use[],
  { terms }: Pick<TermFile, 'terms'>,
): Use[] {
  const found = new Map<string, Use>();
  for (const use of uses) {
    const key = keyOfName(use.taxonomy, use.name);
    if (!terms.has(key) && !found.has(key)) found.set(key, use);
  }
  return [...found.values()];
}

/**
 * Checks that every topic and author has an address.
 *
 * @param uses in the articles that are, or will be, published
 * @param file of names
 * @returns a problem for each name, with the line that gives it one
 */
export function checkTerms(uses: readonly TermUse[], file: TermFile): Problem[] {
  return findUnnamed(uses, file).map(({ taxonomy, name, ...place }) => ({
    ...place,
    field: taxonomy,
    what: {
      ar: `لم يُعيَّن بعدُ عنوان لصفحة ${kinds[taxonomy].ar} «${name}».`,
      en: `The page of the ${kinds[taxonomy].en} "${name}" has no address yet.`,
    },
    write: advise(name, taxonomy, suggestTerm(file, taxonomy, name)),
  }));
}

const kinds: Record<Taxonomy, Bilingual> = {
  topics: { ar: 'الموضوع', en: 'topic' },
  authors: { ar: 'الكاتب', en: 'author' },
};

function advise(name: string, taxonomy: Taxonomy, slug: string | undefined): Bilingual {
  const line = `/${taxonomy}/${slug ?? '…'}/ ${name}`;
  const choice = slug
    ? { ar: '', en: '' }
    : {
        ar: '، وضع مكان … اسماً بحروف لاتينية صغيرة',
        en: ', with a name in small Latin letters in the place of …',
      };
  return {
    ar: `شغّل npm run names، أو أضف إلى ${termFile} هذا السطر${choice.ar}:\n${line}`,
    en: `Run npm run names, or add this line to ${termFile}${choice.en}:\n${line}`,
  };
}
