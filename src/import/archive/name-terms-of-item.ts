import { slugPattern } from '../../permalinks/permalink.ts';
import { suggestSlug } from '../../permalinks/slug/suggest-slug.ts';
import { keyOfName, pathOfTerm, taxonomies } from '../../permalinks/terms/term.ts';
import { termFile } from '../../permalinks/terms/term-file.ts';
import type { OldTerm } from '../archive-item.ts';
import type { DraftFields } from '../desk.ts';
import type { OpenTerms } from '../enter-terms.ts';

/**
 * Gives the topics and authors of an imported article addresses of pages, since nobody answers questions
 * for thousands of them: the end of the old address, else a suggestion, else a start of one that is
 * said to be no more. Old addresses lead to the new ones.
 *
 * @param names the file of names, open
 * @param fields of the article
 * @param old what the file of many says of its topics and authors
 * @returns what an editor has to look at
 */
export function nameTermsOfItem(
  names: OpenTerms,
  fields: DraftFields,
  old: readonly OldTerm[],
): string[] {
  const uses = taxonomies.flatMap((taxonomy) =>
    (fields[taxonomy] ?? []).map((name) => ({ taxonomy, name })),
  );
  const notes = names.findUnnamed(uses).flatMap((use) => {
    const { taxonomy, name } = use;
    const key = keyOfName(taxonomy, name);
    const known = old.find((each) => keyOfName(each.taxonomy, each.name) === key)?.slug ?? '';
    const sure = slugPattern.test(known) ? known : names.suggest(use);
    const wanted = sure ?? suggestSlug(name).slug;
    let slug = wanted;
    for (let at = 2; names.isTaken(pathOfTerm({ taxonomy, slug })); at += 1)
      slug = `${wanted}-${at}`;
    names.add({ taxonomy, slug, name });
    return sure ? [] : [mereStart(name)];
  });
  for (const { path, ...term } of old) names.lead(path, term);
  return notes;
}

const mereStart = (name: string) =>
  `عنوان صفحة «${name}» في ${termFile} بداية لا أكثر، فغيّره قبل النشر · the page of “${name}” has a mere start of an address in ${termFile}; change it before it is published`;
