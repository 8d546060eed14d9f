import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file that appears whole or not at all: aside first, then renamed in one step.
 *
 * @param path where it goes; what stands there is replaced
 * @param content of it
 * @param aside a path in the same folder where nothing stands
 * @throws the file system's error, with the file as it was and nothing left aside
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  aside: string,
): Promise<void> {
  try {
    await writeFile(aside, content);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
