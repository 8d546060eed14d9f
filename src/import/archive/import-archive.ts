import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { contentFolder, longestSlug, type Permalink } from '../../permalinks/permalink.ts';
import type { DraftFields } from '../desk.ts';
import { type OpenTerms, openTerms } from '../enter-terms.ts';
import { openTakenSlugs, type TakenSlugs } from '../draft/save-draft.ts';
import { saveArticle } from '../import-file.ts';
import { Refusal } from '../refusal.ts';
import { describe } from '../run-command.ts';
import { suggestSlug } from '../../permalinks/slug/suggest-slug.ts';
import type { ArchiveItem } from '../archive-item.ts';
import { nameTermsOfItem } from './name-terms-of-item.ts';
import { prepareItem } from './prepare-item.ts';
import { openProgress, type Outcome } from './progress.ts';

/** What is asked of an import of many articles. */
export interface ArchiveOrder {
  root: string;
  /** Path of the file they are in. */
  file: string;
  given: DraftFields;
  /** Leaves out `draft: true` where the article was published before. */
  publish: boolean;
  dryRun: boolean;
  /** Is told after each article how many are behind. */
  onProgress?: (count: number) => void;
}

/**
 * Imports every article of a file, one after another, and says of each what became of it. What an
 * earlier run has done is not done again; no folder that is there is touched.
 *
 * @param order what to import, and how
 * @param items of the file
 * @returns what became of each, in order, those of earlier runs among them
 */
export async function importArchive(
  order: ArchiveOrder,
  items: AsyncIterable<ArchiveItem>,
): Promise<Outcome[]> {
  const progress = await openProgress(order.root, order.file);
  const [names, taken] = [openTerms(order.root), openTakenSlugs(order.root)];
  const outcomes: Outcome[] = [];
  try {
    for await (const item of items) {
      const before = progress.done.get(item.id);
      const outcome = before?.file ? before : await importItem(order, item, { names, taken });
      if (outcome === before && progress.unnamed.has(item.id)) {
        const { fields } = await prepareItem(item, order.given);
        nameTermsOfItem(names, fields, item.terms ?? []);
      }
      outcomes.push(outcome);
      if (outcome !== before && !order.dryRun) await progress.add(outcome);
      if (outcomes.length % betweenWrites === 0 && !order.dryRun) await writeNames();
      order.onProgress?.(outcomes.length);
    }
  } finally {
    if (!order.dryRun) await writeNames();
  }
  return outcomes;

  async function writeNames() {
    await names.write();
    await progress.markNamed();
  }
}

/**
 * Articles after which the file of names is written; each time all of it is. What an import that was
 * ended had not written there yet, the next one finds out again.
 */
const betweenWrites = 200;

async function importItem(
  order: ArchiveOrder,
  item: ArchiveItem,
  { names, taken }: { names: OpenTerms; taken: TakenSlugs },
): Promise<Outcome> {
  const { id, title } = item;
  const refuse = (note: string) => ({ id, title, file: '', notes: [note] });
  if (item.skip) return refuse(`${item.skip.ar} · ${item.skip.en}`);
  try {
    const article = await prepareItem(item, order.given);
    const { title: headline, date, source } = article.fields;
    if (!headline || !date || !source) throw lacks({ headline, date, source });
    const isRough = !item.slug && !suggestSlug(headline).isKnown;
    const { permalink, own } = await findAddress(order, taken, item, headline, date.slice(0, 4));
    const draft = !order.publish || item.draft === true || article.fields.draft === true;
    const name = `${id} (${order.file})`;
    const { root, dryRun } = order;
    const place = { root, folder: dirname(order.file), name, dryRun, taken };
    const file = own ?? (await saveArticle(article, permalink, draft, place));
    const notes = article.decisions
      .filter(({ sure }) => !sure)
      .map(({ ar, en }) => `${ar} · ${en}`);
    notes.push(...nameTermsOfItem(names, article.fields, item.terms ?? []));
    return { id, title, file, notes: isRough ? [...notes, rough] : notes };
  } catch (error) {
    return refuse(describe(error).replaceAll('\n', ' '));
  }
}

const rough =
  'في العنوان كلمات لا مقابل لها، فعنوانه على الويب ناقص · some words of the headline are not known: its address is a mere start';

/**
 * The old end of its address, else one from its headline; the number in the file where that is taken. Where
 * an import that was ended had put the article there, but not yet into its progress: its own file.
 */
async function findAddress(
  order: ArchiveOrder,
  taken: TakenSlugs,
  { id, slug }: ArchiveItem,
  headline: string,
  year: string,
): Promise<{ permalink: Permalink; own?: string }> {
  const end = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(-20)
    .replace(/^-/, '');
  const suggested = suggestSlug(headline);
  const wanted = (slug ?? suggested.slug).slice(0, longestSlug).replace(/-$/, '');
  const numbered = end
    ? `${wanted.slice(0, longestSlug - end.length - 1).replace(/-$/, '')}-${end}`
    : wanted;
  const isFirst = slug !== undefined || suggested.isKnown;
  const slugs = await taken.list(year);
  for (const each of [wanted, numbered].filter((name) => slugs.has(name))) {
    const permalink = { year, slug: each };
    const folder = `${contentFolder}/${year}/${each}`;
    const told = await readFile(join(order.root, folder, 'import.txt'), 'utf8').catch(() => '');
    const [, from = ''] = told.split('\n');
    const isOwn = from.startsWith(`${id} (`) && from.includes(`${basename(order.file)}) (`);
    if (isOwn) return { permalink, own: `${folder}/index.md` };
  }
  return { permalink: { year, slug: isFirst && !slugs.has(wanted) ? wanted : numbered } };
}

const lacks = (fields: Record<string, string | undefined>) => {
  const names: Record<string, string> = { headline: 'العنوان', date: 'التاريخ', source: 'المصدر' };
  const missing = Object.keys(fields).filter((name) => !fields[name]);
  return new Refusal({
    ar: `لم يوجد: ${missing.map((name) => names[name]).join('، ')}`,
    en: `Not found: ${missing.join(', ')}${missing.includes('source') ? ' (--source)' : ''}`,
  });
};
