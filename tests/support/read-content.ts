import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Content, readArticles } from '../../src/checks/read-articles.ts';

/** Of the test that runs. */
let root: string | undefined;

async function openRoot(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'maqal-content-'));
  onTestFinished(async () => {
    root = undefined;
    await rm(folder, { recursive: true });
  });
  return folder;
}

/** One black pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

/** Front matter that has no problem in `content/2014/`. */
export const good = ['title: عنوان', 'date: 2014-11-07', 'source: وكالة'];

/** Writes an article's file out of the lines of its fields and its text. */
export const page = (fields: readonly string[], body = 'نصّ.') =>
  `---\n${fields.join('\n')}\n---\n\n${body}\n`;

/**
 * Puts files into a content folder, which each test starts without, and reads it.
 *
 * @param files by their path in that folder
 * @returns what was read, and the folder that holds the content folder
 */
export async function read(
  files: Record<string, string | Uint8Array>,
): Promise<Content & { root: string }> {
  root ??= await openRoot();
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, 'content', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return { ...(await readArticles(root)), root };
}
