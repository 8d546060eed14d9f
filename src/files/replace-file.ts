import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/** Hidden, so that no build takes it for content; it tells the process that writes it. */
const unfinished = /^\..*\.(\d+)\.new$/;

/**
 * Writes a file that appears whole or not at all: aside first, then renamed in one step.
 *
 * @param path where it goes; what stands there is replaced
 * @param content of it
 * @throws the file system's error, with the file as it was and nothing left aside
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  try {
    await writeFile(aside, content);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/**
 * Removes what processes that were killed had not finished to write with {@link replaceFile}. This one
 * must not be writing there.
 *
 * @param folder where they wrote; it need not exist
 */
export async function removeUnfinished(folder: string): Promise<void> {
  const left = (await readdir(folder).catch(() => [])).filter((name) => {
    const match = unfinished.exec(name);
    return match && !isRunning(Number(match[1]));
  });
  // What cannot be removed harms nobody.
  await Promise.allSettled(left.map((name) => rm(join(folder, name), { force: true })));
}
