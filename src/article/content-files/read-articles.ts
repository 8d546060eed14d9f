import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Alias } from '../alias.ts';
import { contentFolder, isMarkdown } from '../permalink.ts';
import { findClashes } from '../problems/find-clashes.ts';
import type { Problem } from '../problems/problem.ts';
import { readArticle, type SourceArticle } from './read-article.ts';

/** The content folder, read and checked. */
export interface Content {
  /** The valid articles, by path. */
  articles: SourceArticle[];
  /** The old addresses of all articles. */
  aliases: Alias[];
  problems: Problem[];
}

/**
 * Reads every article of a site and finds every problem at once.
 *
 * @param root the project's folder
 */
export async function readArticles(root: string): Promise<Content> {
  const files = await listMarkdown(root);
  if (files.length === 0) return { articles: [], aliases: [], problems: [noArticles()] };
  const articles: SourceArticle[] = [];
  const aliases: Alias[] = [];
  const problems = await findLostFolders(root, files);
  for (const file of files) {
    const result = await readArticle(root, file);
    problems.push(...result.problems);
    aliases.push(...result.aliases);
    if (result.article) articles.push(result.article);
  }
  problems.push(...findClashes(files, aliases));
  return { articles, aliases, problems };
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
