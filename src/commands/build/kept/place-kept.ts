import { copyFileSync, constants, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts files of the last site into a new one: as second names of the same files where the file system
 * has such, else as copies. What already stands there stays.
 *
 * @param last the last site, with which the new one shares those files until it takes its place
 * @param dist the new site
 * @param files of the new site, each with that of the last one
 * @returns whether none had to be copied
 * @throws the file system's error
 */
export function placeKept(last: string, dist: string, files: ReadonlyMap<string, string>): boolean {
  const folders = new Set<string>();
  let isShared = true;
  for (const [file, from] of files) {
    const path = join(dist, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (!place(join(last, from), path)) isShared = false;
  }
  return isShared;
}

/** False where it is a copy. */
function place(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return true;
    // Another file system, or one without second names.
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    return false;
  }
}
