import type { Article } from '../article/collection.ts';
import { readTermFile } from '../article/terms/read-terms.ts';
import { readArticle } from '../checks/read-article.ts';
import { findWarnings } from '../checks/warnings/find-warnings.ts';
import { mapNames } from '../checks/warnings/spelling/site-names.ts';
import type { Warning } from '../checks/warnings/warning.ts';
import { site } from '../site.ts';

/**
 * Reads an article as a copy editor would, while it is being written.
 *
 * @param article as listed
 * @returns what is to be seen, by place, but for links to other pages of the site; without what the
 *   site's settings pass over
 */
export async function readWarnings({ file }: Pick<Article, 'file'>): Promise<Warning[]> {
  const root = process.cwd();
  const { source } = await readArticle(root, file);
  if (!source) return [];
  const names = mapNames(readTermFile(root).terms);
  return findWarnings(file, source, { names }).filter(
    ({ rule }) => !Object.hasOwn(site.allow, rule),
  );
}
