import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatState } from '../../files/file-state.ts';

/** The files of a built site, by path from its folder: how many bytes, and in what state. */
export type SiteFiles = ReadonlyMap<string, { bytes: number; state: string }>;

/**
 * Lists the files of a built site.
 *
 * @param dist its folder; nothing need be there
 * @param empty gets the folders in which nothing is
 * @returns paths from there, with `/`, in order; folders are none, and links count as files
 * @throws the file system's error
 */
export function listSiteFiles(dist: string, empty?: string[]): string[] {
  const files: string[] = [];
  // Node's own walk asks the file system about every name, which takes three times as long.
  const visit = (folder: string) => {
    const entries = readEntries(join(dist, folder));
    if (entries.length === 0 && folder !== '') empty?.push(folder.slice(0, -1));
    for (const entry of entries) {
      if (entry.isDirectory()) visit(`${folder}${entry.name}/`);
      else files.push(folder + entry.name);
    }
  };
  visit('');
  return files.sort();
}

/**
 * Looks at every file of a built site.
 *
 * @param dist its folder; nothing need be there
 * @param empty gets the folders in which nothing is
 * @returns the files, in order. Two names of one file are in the same state, and no other file is
 * @throws the file system's error
 */
export function readSiteFiles(dist: string, empty?: string[]): SiteFiles {
  const read = listSiteFiles(dist, empty).map((file) => {
    const stats = lstatSync(join(dist, file));
    return [file, { bytes: stats.size, state: formatState(stats) }] as const;
  });
  return new Map(read);
}

function readEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
