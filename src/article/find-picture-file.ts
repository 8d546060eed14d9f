import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Finds the file of a picture by the name an article gives it.
 *
 * A Mac may keep أ in a file's name as two characters where a keyboard writes one; both are the same
 * name (Unicode Standard Annex 15), also on systems that tell them apart.
 *
 * @param folder of the article
 * @param name of the file there, with or without `./`
 * @returns its path as it is on disk; undefined where there is none
 */
export async function findPictureFile(folder: string, name: string): Promise<string | undefined> {
  const file = name.replace(/^\.\//, '');
  const files = await readdir(folder).catch((): string[] => []);
  const found = files.includes(file)
    ? file
    : files.find((each) => each.normalize() === file.normalize());
  return found && join(folder, found);
}
