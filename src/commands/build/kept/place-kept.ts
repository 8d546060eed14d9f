import { copyFileSync, constants, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts files of the last site into a new one: as second names of the same files where the file system
 * has such, else as copies. What already stands there stays.
 *
 * @param last the last site, with which the new one shares those files until it takes its place
 * @param dist the new site
 * @param files of the new site, each with that of the last one
 * @throws the file system's error
 */
export function placeKept(last: string, dist: string, files: ReadonlyMap<string, string>): void {
  const folders = new Set<string>();
  for (const [file, from] of files) {
    const path = join(dist, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    place(join(last, from), path);
  }
}

function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    // Another file system, or one without second names.
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
