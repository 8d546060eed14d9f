import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Permalink } from '../permalinks/permalink.ts';
import type { Asker } from './ask.ts';
import type { Decision, DraftFields } from './desk.ts';
import { askTerms } from './enter-terms.ts';
import { locateProblem } from './draft/locate-problem.ts';
import { placePictures } from './draft/place-pictures.ts';
import { findFreeSlug, saveDraft, type TakenSlugs } from './draft/save-draft.ts';
import { writeFrontMatter } from './draft/write-front-matter.ts';
import { type Input, type PreparedArticle, prepareArticle } from './prepare-article.ts';
import { readFileName } from './read-file-name.ts';
import { askDate, askSlug, askSource, askTitle } from './questions.ts';
import { formatRecord } from './record.ts';
import { Refusal } from './refusal.ts';
import { suggestSlug } from '../permalinks/slug/suggest-slug.ts';

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
  const slug = order.slug ?? (await chooseSlug(article, { ...fields, year }, order));
  const isDraft = (article.fields.draft ?? false) !== false;
  if (isDraft && order.publish) article.decisions.push(staysDraft);
  const draft = isDraft || !order.publish;
  const place = { root, folder: dirname(file), name: input.name, dryRun: order.dryRun };
  const path = await saveArticle(article, { year, slug }, draft, place);
  if (asker && !order.dryRun) await askTerms(root, article.fields, asker);
  return { file: path, permalink: { year, slug }, article, draft };
}

/** Where an article comes from and goes. */
export interface ArticlePlace {
  /** The project's folder. */
  root: string;
  /** That of the input, and the input's name. */
  folder: string;
  name: string;
  dryRun: boolean;
  /** Addresses, where there are many articles. */
  taken?: TakenSlugs;
}

/**
 * Puts an article into the content, with its pictures and its record.
 *
 * @param article its pictures are placed in it
 * @param permalink a free one
 * @param draft whether it is marked as a draft
 * @param place where it comes from and goes
 * @returns the path of `index.md` from the project's root
 * @throws Refusal where the build would stop
 */
export async function saveArticle(
  article: PreparedArticle,
  permalink: Permalink,
  draft: boolean,
  { root, folder, name, dryRun, taken }: ArticlePlace,
): Promise<string> {
  const pictures = await placePictures(article, folder);
  const about = `${name} (${article.kind}, ${article.encoding})`;
  const bodyLine = writeFrontMatter(article.fields, draft).split('\n').length + 2;
  return saveDraft(
    root,
    permalink,
    [
      { name: 'index.md', content: composeArticle(article, draft) },
      { name: 'import.txt', content: formatRecord(about, article.record) },
      ...pictures.map(({ name: picture, bytes }) => ({ name: picture, content: bytes })),
    ],
    dryRun,
    (problem) => locateProblem(problem, name, bodyLine, article.blocks),
    taken,
  );
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

async function chooseSlug(
  { decisions }: PreparedArticle,
  { title, year }: { title: string; year: string },
  { root, file, asker, publish }: ImportOrder,
): Promise<string> {
  const { slug: named } = readFileName(basename(file));
  const { slug, isKnown } = named ? { slug: named, isKnown: true } : suggestSlug(title);
  if (asker) return asker.ask(askSlug(await findFreeSlug(root, { year, slug }), isKnown));
  if (isKnown) return slug;
  if (publish) throw unknownWords(slug);
  decisions.push(roughSlug(slug));
  return slug;
}

const roughSlug = (slug: string): Decision => ({
  sure: false,
  ar: `في العنوان كلمات لا مقابل لها عندنا، فآخر العنوان على الويب ناقص: ${slug}؛ غيّر اسم المجلد قبل النشر، أو استورده بالخيار --slug`,
  en: `Some words of the headline are not known, so its address is a mere start: ${slug}; rename the folder before it is published, or import it with --slug`,
});

const unknownWords = (slug: string) =>
  new Refusal({
    ar: `في العنوان كلمات لا مقابل لها عندنا، والعنوان على الويب لا يتغيّر بعد النشر. لم يُكتب شيء. اختره أنت: --slug ${slug}-…`,
    en: `Some words of the headline are not known, and an address does not change once published. Nothing was written. Choose it yourself: --slug ${slug}-…`,
  });

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
