import { type Alias, readAlias } from '../../permalinks/alias.ts';
import type { FrontMatter } from './parse-front-matter.ts';

/**
 * Lists the old addresses in an article's front matter, also where other fields are wrong.
 *
 * @param file of the article
 * @param frontMatter its fields
 * @returns those that are addresses, each with its line; the others are problems of their field
 */
export function listAliases(file: string, { data, lineOf }: FrontMatter): Alias[] {
  const value = (data as { aliases?: unknown } | null | undefined)?.aliases;
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((text, at) => {
    const { path } = typeof text === 'string' ? readAlias(text) : {};
    return path === undefined ? [] : [{ path, file, line: lineOf(['aliases', at]) }];
  });
}
