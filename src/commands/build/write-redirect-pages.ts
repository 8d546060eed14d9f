import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeTaken } from '../../checks/errors/check-taken.ts';
import type { Content } from '../../checks/read-articles.ts';
import type { Redirect } from '../../hosting/redirects.ts';
import { fileOfAddress } from '../../permalinks/address-path.ts';
import { pathOfTerm } from '../../permalinks/terms/term.ts';
import { ContentError } from '../../report/content-error.ts';
import type { Problem } from '../../report/problem.ts';
import { addressOf, linkTo } from '../../site.ts';
import { formatRedirectPage, type RedirectTarget } from './redirect-page.ts';

/**
 * Puts a page at each old address of the articles, topics and authors that were built; at one that a
 * query tells apart none can be, and servers alone are told of it.
 *
 * @param dist the built site, whose files need not all be in place yet
 * @param content what it was built from
 * @param files of the site, all of them, by path; those that are written are added
 * @returns the redirects, by old address
 * @throws ContentError with every old address whose place the site itself has taken
 */
export async function writeRedirectPages(
  dist: string,
  { articles, aliases, termFile }: Pick<Content, 'articles' | 'aliases' | 'termFile'>,
  files: Set<string>,
): Promise<Redirect[]> {
  const owners = new Map(articles.map((article) => [article.file, article]));
  const redirects: Redirect[] = [];
  const taken: Problem[] = [];
  const folders = new Set([...files].flatMap(listParents));
  const write = async (file: string, target: RedirectTarget) => {
    // Case counts: what only some file systems take for the same is told by findClashes.
    const isTaken =
      files.has(file) || folders.has(file) || listParents(file).some((each) => files.has(each));
    if (isTaken || !(await writeNew(join(dist, file), await formatRedirectPage(target))))
      return false;
    files.add(file);
    return true;
  };
  for (const alias of [...aliases].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const article = owners.get(alias.file);
    if (!article || !files.has(`${article.id}/index.html`)) continue;
    const [href, address] = [linkTo(`${article.id}/`), addressOf(`${article.id}/`)];
    const [path = '', query] = alias.path.split('?');
    const from = linkTo(path.slice(1));
    if (query !== undefined) {
      redirects.push({ from, query, to: href });
      continue;
    }
    const target = { title: article.data.title, href, address };
    if (await write(fileOfAddress(alias.path), target)) redirects.push({ from, to: href });
    else taken.push(describeTaken(alias));
  }
  const names = new Map([...termFile.terms.values()].map((term) => [pathOfTerm(term), term.name]));
  for (const [from, to] of [...termFile.moved].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!files.has(`${to}index.html`)) continue;
    const target = { title: names.get(to) ?? '', href: linkTo(to), address: addressOf(to) };
    const isWritten = await write(fileOfAddress(`/${from}`), target);
    if (isWritten) redirects.push({ from: linkTo(from), to: target.href });
  }
  if (taken.length > 0) throw new ContentError(taken);
  return redirects;
}

/** `a/b/c.html` lies in `a` and `a/b`. */
const listParents = (file: string): string[] =>
  [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));

/** Writes a file where there is none yet, nor a file in the place of one of its folders. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EEXIST', 'ENOTDIR', 'EISDIR'].includes(code)) return false;
    throw error;
  }
}
