import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readClock } from '../article/publication/read-clock.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { readTermFile } from '../article/terms/read-terms.ts';
import type { Alias } from '../permalinks/alias.ts';
import { contentFolder, isMarkdown } from '../permalinks/permalink.ts';
import { keyOfName, pathOfTerm, taxonomies, type Taxonomy } from '../permalinks/terms/term.ts';
import type { TermFile } from '../permalinks/terms/term-file.ts';
import type { Problem } from '../report/problem.ts';
import { site } from '../site.ts';
import { CopyEditor } from './copy-editor.ts';
import { checkPictureNames } from './errors/check-picture-names.ts';
import { checkSeries } from './errors/check-series.ts';
import { checkTerms, listTermUses, type TermUse } from './errors/check-terms.ts';
import { describeLost } from './errors/describe-lost.ts';
import { findClashes } from './errors/find-clashes.ts';
import { findReading, type KnownContent, nothingKnown, type KeptReading } from './known-content.ts';
import { checkOwnLinks } from './own/check-own-links.ts';
import { readArticle } from './read-article.ts';
import { survive } from './survive.ts';
import { mapAddresses } from './warnings/links/site-addresses.ts';
import { findSeriesGaps } from './warnings/series-gaps.ts';
import { findTwins } from './warnings/title-twins.ts';
import { mapNames } from './warnings/spelling/site-names.ts';
import type { Warning } from './warnings/warning.ts';

/** The content folder, read and checked. */
export interface Content {
  /** The valid articles, by path. */
  articles: readonly SourceArticle[];
  /** The old addresses of all articles. */
  aliases: Alias[];
  problems: Problem[];
  /** The file of topics and authors, and where articles name some. */
  termFile: TermFile;
  termUses: TermUse[];
  /** What a copy editor would see, also in articles with problems; last the site's own links. */
  warnings: Warning[];
  /** What need not be read again as long as nothing about it changes. */
  readings: KeptReading[];
}

/**
 * Reads every article of a site and finds every problem at once.
 *
 * @param root the project's folder
 * @param options `copyEdit` reads the texts as a copy editor would, too; `known` spares it what has been
 *   read before
 * @returns what is right, by path, and all that is wrong: folders without an article, files, addresses
 *   claimed twice; links to folders are not followed, and what begins with a dot is passed over
 */
export async function readArticles(
  root: string,
  { copyEdit = false, known = nothingKnown }: { copyEdit?: boolean; known?: KnownContent } = {},
): Promise<Content> {
  const { all, files, problems } = await listContent(root);
  const articles: SourceArticle[] = [];
  const aliases: Alias[] = [];
  const termUses: TermUse[] = [];
  const termFile = readTermFile(root);
  const names = mapNames(termFile.terms);
  const editor = new CopyEditor(root, { names, known }, problems);
  for (const file of files) {
    const read = await readOnce(root, file, known);
    problems.push(...read.problems);
    aliases.push(...read.aliases);
    termUses.push(...read.termUses);
    if (copyEdit) await editor.take(read);
    if (read.article) articles.push(read.article);
  }
  const together = { articles, aliases, termUses, termFile };
  problems.push(...(await checkTogether({ all, files }, together)));
  const hasOwnLinks = copyEdit && site.menu.length + site.footer.length > 0;
  const map = () => {
    const terms = listTermPages(together);
    return mapAddresses(
      root,
      { files, articles, aliases, terms, moved: termFile.moved },
      readClock(),
    );
  };
  const addresses =
    editor.isWaiting || hasOwnLinks
      ? await survive(`${contentFolder}/`, 'map-addresses', problems, map)
      : undefined;
  const twins = copyEdit ? findTwins(articles) : undefined;
  const warnings = await editor.finish({ addresses, gaps: findSeriesGaps(articles), twins });
  if (addresses && hasOwnLinks) warnings.push(...(await checkOwnLinks(root, site, addresses)));
  const { readings } = editor;
  return { articles, aliases, problems, termFile, termUses, warnings, readings };
}

/** Reads a file, unless it was read before and is still the same. */
async function readOnce(root: string, file: string, known: KnownContent) {
  const last = findReading(known, file);
  if (last) return { file, ...last, last, problems: [] };
  const { article: found, source, problems, aliases } = await readArticle(root, file);
  const article = found && { ...found, key: known.keyOf(file) };
  const named = article?.data ?? readNames(source?.frontMatter.data);
  const termUses = source ? listTermUses(file, named, source.frontMatter) : [];
  return { file, article, source, problems, aliases, termUses };
}

/** Topics and authors of an article that something else is wrong with: all is told at once. */
function readNames(data: unknown): Partial<Record<Taxonomy, string[]>> {
  const fields = (data ?? {}) as Record<string, unknown>;
  if (fields.draft === true) return {};
  const read = (value: unknown) =>
    [value].flat().map((name) => (typeof name === 'string' ? name.trim() : ''));
  return Object.fromEntries(taxonomies.map((each) => [each, read(fields[each])]));
}

/** The files of the content folder, by path from the project's root. */
export interface ListedContent {
  all: string[];
  /** Those that are articles'. */
  files: string[];
  /** Of folders without any. */
  problems: Problem[];
}

/**
 * Lists the files of the content folder.
 *
 * @param root the project's folder
 * @param all of them, where they are known
 */
export async function listContent(root: string, all?: string[]): Promise<ListedContent> {
  all ??= await listFiles(root);
  const files = all.filter(isMarkdown);
  const problems = await findLostFolders(root, { all, files });
  if (files.length + problems.length === 0) problems.push(noArticles());
  return { all, files, problems };
}

/** What articles are held against each other by. */
type Together = Pick<Content, 'articles' | 'aliases' | 'termUses' | 'termFile'>;

/**
 * Checks what no article can be asked alone: names of pictures, addresses, topics, series.
 *
 * @param listed as {@link listContent} gives it
 * @param read what the files say
 * @returns every problem
 */
export async function checkTogether(
  { all, files }: { all: readonly string[]; files: readonly string[] },
  read: Together,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const run = async (name: string, check: () => Problem[]) => {
    problems.push(...((await survive(`${contentFolder}/`, name, problems, check)) ?? []));
  };
  await run('check-picture-names', () => checkPictureNames(all));
  await run('find-clashes', () => findClashes(files, read.aliases));
  problems.push(...read.termFile.problems);
  await run('check-terms', () => checkTerms(listLasting(read), read.termFile));
  await run('check-series', () => checkSeries(read.articles));
  return problems;
}

/** Lists the pages of topics and authors, each once for every article on it. */
function listTermPages({ termUses, termFile }: Pick<Content, 'termUses' | 'termFile'>) {
  return termUses.flatMap(({ taxonomy, name, file }) => {
    const term = termFile.terms.get(keyOfName(taxonomy, name));
    return term ? [{ path: pathOfTerm(term), file }] : [];
  });
}

/** What drafts say may change. */
function listLasting({ articles, termUses }: Pick<Content, 'articles' | 'termUses'>): TermUse[] {
  const drafts = new Set(articles.flatMap((each) => (each.data.draft ? each.file : [])));
  return termUses.filter((use) => !drafts.has(use.file));
}

/**
 * Lists all files of a folder. Links are not followed, and what begins with a dot is passed over.
 *
 * @param root the project's folder
 * @param folder from there, the content folder or one in it
 * @returns their paths from the project's root, sorted; none where there is no such folder
 */
export async function listFiles(root: string, folder: string = contentFolder): Promise<string[]> {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.split('/').some(isHidden))
    .sort();
}

/** Programs keep what is theirs under such names: `.obsidian/`, `.trash/`, `._index.md`. */
const isHidden = (name: string) => name.startsWith('.');

/** A folder without an `index.md` of its own would silently not be published. */
async function findLostFolders(
  root: string,
  { all, files }: { all: readonly string[]; files: readonly string[] },
): Promise<Problem[]> {
  const full = new Set(files.flatMap(listParents));
  const folders: string[] = [];
  for (const { name: year, isLink } of await listFolders(join(root, contentFolder))) {
    if (isLink) folders.push(year);
    const slugs = isLink ? [] : await listFolders(join(root, contentFolder, year));
    folders.push(...slugs.map(({ name }) => `${year}/${name}`));
  }
  const lost = folders
    .map((folder) => `${contentFolder}/${folder}/`)
    .filter((folder) => !full.has(folder));
  return lost.map((folder) => describeLost(folder, all));
}

/** `content/2014/a/index.md` lies in `content/`, `content/2014/` and `content/2014/a/`. */
function listParents(file: string): string[] {
  return [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index + 1));
}

/** Links to folders are listed too; they are not followed, since they may lead anywhere. */
async function listFolders(path: string): Promise<{ name: string; isLink: boolean }[]> {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .map((entry) => ({ entry, isLink: entry.isSymbolicLink() }))
    .filter(({ entry, isLink }) =>
      isLink ? existsSync(join(path, entry.name, '.')) : entry.isDirectory(),
    )
    .map(({ entry, isLink }) => ({ name: entry.name, isLink }))
    .filter(({ name }) => !isHidden(name));
}

const year = () => readClock().getFullYear();

const noArticles = (): Problem => ({
  file: `${contentFolder}/`,
  what: { ar: 'لا مقالات هنا.', en: 'There are no articles here.' },
  write: {
    ar: `أنشئ أول مقال: npm run new، أو ضعه في ${contentFolder}/${year()}/my-article/index.md`,
    en: `Make the first article: npm run new, or put it in ${contentFolder}/${year()}/my-article/index.md`,
  },
});
