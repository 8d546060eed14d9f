import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Permalink } from '../permalinks/permalink.ts';
import type { Asker } from './ask.ts';
import type { Decision, DraftFields } from './desk.ts';
import { locateProblem } from './draft/locate-problem.ts';
import { placePictures } from './draft/place-pictures.ts';
import { findFreeSlug, saveDraft } from './draft/save-draft.ts';
import { writeFrontMatter } from './draft/write-front-matter.ts';
import { type Input, type PreparedArticle, prepareArticle } from './prepare-article.ts';
import { askDate, askSlug, askSource, askTitle } from './questions.ts';
import { formatRecord } from './record.ts';
import { Refusal } from './refusal.ts';
import { suggestSlug } from './slug/suggest-slug.ts';

/** What is asked of one import. */
export interface ImportOrder {
  /** The project's folder. */
  root: string;
  /** Path of the input. */
  file: string;
  /** Fields given beforehand. */
  given: DraftFields;
  slug?: string | undefined;
  encoding?: string | undefined;
  kind?: Input['kind'];
  /** Leaves out `draft: true`. */
  publish: boolean;
  /** Checks and reports, and writes nothing. */
  dryRun: boolean;
  /** Whom to ask for what is missing; without it that is refused. */
  asker?: Asker | undefined;
}

/** An article that was imported, or would be. */
export interface ImportedArticle {
  /** Path of `index.md` from the project's root. */
  file: string;
  permalink: Permalink;
  article: PreparedArticle;
  draft: boolean;
}

/**
 * Imports one file into the content.
 *
 * @param order what to import, and how
 * @returns where it is and what was decided
 * @throws Refusal where something is missing or the build would stop; nothing is written then
 * @throws Cancelled where the editor leaves a question
 */
export async function importFile(order: ImportOrder): Promise<ImportedArticle> {
  const { root, file, asker, encoding, kind } = order;
  const input = { name: basename(file), bytes: await readInput(file), encoding, kind };
  const article = await prepareArticle(input, order.given);
  if (asker) await askMissing(article.fields, asker);
  const fields = requireFields(article.fields);
  const year = fields.date.slice(0, 4);
  const slug = order.slug ?? (await chooseSlug({ year, slug: suggestSlug(fields.title) }, order));
  const pictures = await placePictures(article, dirname(file));
  const isDraft = (article.fields.draft ?? false) !== false;
  if (isDraft && order.publish) article.decisions.push(staysDraft);
  const draft = isDraft || !order.publish;
  const about = `${input.name} (${article.kind}, ${article.encoding})`;
  const bodyLine = writeFrontMatter(article.fields, draft).split('\n').length + 2;
  const path = await saveDraft(
    root,
    { year, slug },
    [
      { name: 'index.md', content: composeArticle(article, draft) },
      { name: 'import.txt', content: formatRecord(about, article.record) },
      ...pictures.map(({ name, bytes }) => ({ name, content: bytes })),
    ],
    order.dryRun,
    (problem) => locateProblem(problem, input.name, bodyLine, article.blocks),
  );
  return { file: path, permalink: { year, slug }, article, draft };
}

/**
 * Writes an article's file.
 *
 * @param article with its pictures placed
 * @param draft whether it is marked as a draft
 * @returns front matter, a blank line and the blocks with blank lines between
 */
export function composeArticle({ fields, blocks }: PreparedArticle, draft: boolean): string {
  const body = blocks.map(({ markdown }) => markdown).join('\n\n');
  return `${writeFrontMatter(fields, draft)}\n\n${body}\n`;
}

const staysDraft: Decision = {
  sure: false,
  ar: 'في بيانات الملف draft: true، فبقي مسودّة رغم --publish',
  en: 'The file itself says draft: true, so it stays a draft in spite of --publish',
};

async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') {
      throw new Refusal({
        ar: 'هذا مجلد. سمِّ ملفاً فيه.',
        en: 'This is a folder. Name a file in it.',
      });
    }
    if (code !== 'ENOENT') throw error;
    throw new Refusal({
      ar: 'لا يوجد ملف بهذا الاسم. راجع المسار، وضع الاسم بين علامتي اقتباس إن كان فيه مسافات.',
      en: 'There is no file of this name. Check its path, and put it in quotes if it holds spaces.',
    });
  }
}

async function askMissing(fields: DraftFields, asker: Asker): Promise<void> {
  fields.title ??= await asker.ask(askTitle);
  fields.date ??= await asker.ask(askDate());
  fields.source ??= await asker.ask(askSource);
}

async function chooseSlug(wanted: Permalink, { root, asker }: ImportOrder): Promise<string> {
  if (!asker) return wanted.slug;
  return asker.ask(askSlug(await findFreeSlug(root, wanted)));
}

function requireFields({ title, date, source }: DraftFields) {
  if (title && date && source) return { title, date, source };
  const missing = [
    !title && ['العنوان', 'the headline', "--title 'عنوان المقال'"],
    !date && ['التاريخ', 'the date', '--date 2014-11-07'],
    !source && ['المصدر', 'the source', "--source 'فرانس برس'"],
  ].filter((each) => Array.isArray(each));
  throw new Refusal({
    ar: `لم يوجد في النصّ: ${missing.map(([ar]) => ar).join('، ')}. لم يُكتب شيء. أضف إلى الأمر: ${missing.map((each) => each[2]).join(' ')}`,
    en: `Not found in the text: ${missing.map((each) => each[1]).join(', ')}. Nothing was written. Add to the command: ${missing.map((each) => each[2]).join(' ')}`,
  });
}
