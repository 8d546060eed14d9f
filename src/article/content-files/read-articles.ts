import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentFolder, formatPermalink, isMarkdown, readPermalink } from '../permalink.ts';
import type { Problem } from '../problems/problem.ts';
import { findWarnings } from '../warnings/find-warnings.ts';
import type { Warning } from '../warnings/warning.ts';
import { readArticle, type SourceArticle } from './read-article.ts';

/**
 * Reads every article of a site and finds every problem at once.
 *
 * @param root the project's folder
 * @param options `copyEdit` reads the texts as a copy editor would, too
 * @returns the valid articles by path, the problems of all others, and the warnings of both
 */
export async function readArticles(
  root: string,
  { copyEdit = false }: { copyEdit?: boolean } = {},
): Promise<{ articles: SourceArticle[]; problems: Problem[]; warnings: Warning[] }> {
  const files = await listMarkdown(root);
  if (files.length === 0) return { articles: [], problems: [noArticles()], warnings: [] };
  const articles: SourceArticle[] = [];
  const warnings: Warning[] = [];
  const problems = [...findClashes(files), ...(await findLostFolders(root, files))];
  for (const file of files) {
    const result = await readArticle(root, file);
    problems.push(...result.problems);
    if (copyEdit && result.source) {
      const { parts, frontMatter } = result.source;
      for (const warning of findWarnings(file, parts, frontMatter)) warnings.push(warning);
    }
    if (result.article) articles.push(result.article);
  }
  return { articles, problems, warnings };
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

/** A folder of an article without `index.md` would silently not be published. */
async function findLostFolders(root: string, files: readonly string[]): Promise<Problem[]> {
  const years = await readdir(join(root, contentFolder), { withFileTypes: true });
  const folders = years
    .filter((year) => year.isDirectory())
    .map(async ({ name }) => {
      const slugs = await readdir(join(root, contentFolder, name), { withFileTypes: true });
      return slugs.filter((slug) => slug.isDirectory()).map((slug) => `${name}/${slug.name}`);
    });
  return (await Promise.all(folders))
    .flat()
    .map((folder) => `${contentFolder}/${folder}/`)
    .filter((folder) => !files.some((file) => file.startsWith(folder)))
    .map(noIndex);
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
    ar: 'مجلد بلا مقال: ليس فيه ملف index.md (أو هو وصلة إلى ملف آخر).',
    en: 'A folder without an article: it has no index.md of its own.',
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
