import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestText } from '../article/digest-text.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { formatState } from '../files/file-state.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { Alias } from '../permalinks/alias.ts';
import { site } from '../site.ts';
import type { TermUse } from './errors/check-terms.ts';

/** What the development server has read in a file that nothing is wrong with. */
export interface KeptFile {
  /** Of the file and of all that lies beside it. */
  state: string;
  article: SourceArticle;
  aliases: Alias[];
  termUses: TermUse[];
  /** Whether its text has been read through, too. */
  isRead: boolean;
}

const keptFile = (root: string) => join(root, '.astro/kept-files.json');

/** What a development server left, and may leave again. */
export interface KeptFiles {
  /** Of the code and settings under which this process reads. */
  name: string;
  /** By file, from the project's root. */
  files: ReadonlyMap<string, KeptFile>;
}

/**
 * Reads what the last development server left.
 *
 * @param root the project's folder
 * @returns no files where that server ran on other code or settings
 */
export function readKeptFiles(root: string): KeptFiles {
  const name = nameCode(root);
  try {
    const kept = JSON.parse(readFileSync(keptFile(root), 'utf8'));
    const files: KeptFile[] = kept.name === name ? kept.files : [];
    return { name, files: new Map(files.map((each) => [each.article.file, each])) };
  } catch {
    return { name, files: new Map() };
  }
}

/**
 * Leaves something for the next development server.
 *
 * @param root the project's folder
 * @param name that {@link readKeptFiles} gave: code that has changed since did not read the files
 * @param files that were read
 * @throws the file system's error
 */
export async function writeKeptFiles(
  root: string,
  name: string,
  files: readonly KeptFile[],
): Promise<void> {
  await replaceFile(keptFile(root), JSON.stringify({ name, files }));
}

/** Names all but an article's own folder that decides what is found in it. */
function nameCode(root: string): string {
  const folder = join(root, 'src');
  // Tests that only read articles have no such folder.
  const sources = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  const files = sources.filter((file) => file.endsWith('.ts')).map((file) => join('src', file));
  const states = [...files.sort(), 'node_modules/.package-lock.json'].map((file) => {
    const state = statSync(join(root, file), { throwIfNoEntry: false });
    return `${file} ${state && formatState(state)}`;
  });
  return digestText(JSON.stringify([process.version, site, states]));
}
