import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentFolder, formatPermalink, isMarkdown, readPermalink } from '../permalink.ts';
import type { Problem } from '../problems/problem.ts';
import { readArticle, type SourceArticle } from './read-article.ts';

/**
 * Reads every article of a site and finds every problem at once.
 *
 * @param root the project's folder
 * @returns the valid articles by path, and the problems of all others
 */
export async function readArticles(
  root: string,
): Promise<{ articles: SourceArticle[]; problems: Problem[] }> {
  const files = await listMarkdown(root);
  const problems = [...findClashes(files), ...(await findLostFolders(root, files))];
  if (files.length + problems.length === 0) problems.push(noArticles());
  const articles: SourceArticle[] = [];
  for (const file of files) {
    const result = await readArticle(root, file);
    problems.push(...result.problems);
    if (result.article) articles.push(result.article);
  }
  return { articles, problems };
}

async function listMarkdown(root: string): Promise<string[]> {
  const folder = join(root, contentFolder);
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isMarkdown(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A folder without an `index.md` of its own would silently not be published. */
async function findLostFolders(root: string, files: readonly string[]): Promise<Problem[]> {
  const folders: string[] = [];
  for (const { name: year, isLink } of await listFolders(join(root, contentFolder))) {
    if (isLink) folders.push(year);
    const slugs = isLink ? [] : await listFolders(join(root, contentFolder, year));
    folders.push(...slugs.map(({ name }) => `${year}/${name}`));
  }
  return folders
    .map((folder) => `${contentFolder}/${folder}/`)
    .filter((folder) => !files.some((file) => file.startsWith(folder)))
    .map(noIndex);
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
    .map(({ entry, isLink }) => ({ name: entry.name, isLink }));
}

function findClashes(files: readonly string[]): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const permalink = readPermalink(file.slice(contentFolder.length + 1));
    if (!permalink) continue;
    const address = formatPermalink(permalink).toLowerCase();
    const owner = owners.get(address);
    if (owner) problems.push(clash(file, owner, address));
    else owners.set(address, file);
  }
  return problems;
}

const clash = (file: string, owner: string, address: string): Problem => ({
  file,
  what: {
    ar: `عنوانه ${address} هو عنوان ${owner} أيضاً.`,
    en: `Its address ${address} is also that of ${owner}.`,
  },
  write: {
    ar: 'غيّر اسم مجلد أحدهما، أو احذف الزائد.',
    en: 'Rename the folder of one of them, or delete the one too many.',
  },
});

const noIndex = (folder: string): Problem => ({
  file: folder,
  what: {
    ar: 'مجلد بلا مقال: ليس فيه ملف index.md من ملفاته (والوصلات لا تُتَّبع).',
    en: 'A folder without an article: it has no index.md of its own (links are not followed).',
  },
  write: { ar: `ضع النص في ${folder}index.md`, en: `Put the text in ${folder}index.md` },
});

const noArticles = (): Problem => ({
  file: `${contentFolder}/`,
  what: { ar: 'لا مقالات هنا.', en: 'There are no articles here.' },
  write: {
    ar: `ضع أول مقال في ${contentFolder}/2014/my-article/index.md`,
    en: `Put the first article in ${contentFolder}/2014/my-article/index.md`,
  },
});
