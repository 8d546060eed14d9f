import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontMatter } from './split-front-matter.ts';

/**
 * Reads the Markdown below a file's front matter.
 *
 * @param root the project's folder
 * @param file path of an article that the checks found valid
 * @returns its characters as written; empty for a file without front matter
 */
export async function readBody(root: string, file: string): Promise<string> {
  return splitFrontMatter(await readFile(join(root, file), 'utf8'))?.body ?? '';
}
