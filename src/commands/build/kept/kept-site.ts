import { mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { lstat, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSiteFiles, type SiteFiles } from '../site-files.ts';

/**
 * Names the folder of the site that stood before the last one. All but a few of its files are second names
 * of the last one's: to bring it up to date takes less than to name all of them anew and to remove it.
 *
 * @param root the project's folder
 */
const keptSite = (root: string) => join(root, '.astro/kept-site');

/**
 * Keeps a site that another has replaced.
 *
 * @param root the project's folder
 * @param old where what was kept before goes, which is for the caller to remove; nothing may stand there
 * @param folder of the site, which moves; without it none is kept
 * @throws the file system's error
 */
export async function keepSite(root: string, old: string, folder?: string): Promise<void> {
  await rename(keptSite(root), old).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (folder) await rename(folder, keptSite(root));
}

/**
 * Takes the kept site to build in. Only one build can.
 *
 * @param root the project's folder
 * @param to where it goes
 * @returns false where there is none, or it cannot be moved. A link is none: what it leads to is not ours
 */
export async function takeSite(root: string, to: string): Promise<boolean> {
  try {
    if (!(await lstat(keptSite(root))).isDirectory()) return false;
    await rename(keptSite(root), to);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a site of a kept one and of what was built anew. Whatever the kept one holds, nothing else is in
 * it afterwards; a file of it stays only where it is, by its state, the very file that is to be there.
 *
 * @param site the kept one, which takes the place of the new
 * @param dist the new one: what is in it stays in any case
 * @param options files that the new one has of the last, each with its name there, and the last one's
 * @returns those of them that the kept one had not
 * @throws the file system's error
 */
export function renewSite(
  site: string,
  dist: string,
  { files, last }: { files: ReadonlyMap<string, string>; last: SiteFiles },
): Map<string, string> {
  const fresh = readSiteFiles(dist);
  const right = new Set<string>();
  const empty: string[] = [];
  const kept = readSiteFiles(site, empty);
  const folders = new Set(empty);
  for (const [file, { state }] of kept) {
    const asked = fresh.get(file) ?? last.get(files.get(file) ?? '');
    if (asked?.state === state) right.add(file);
    else {
      unlinkSync(join(site, file));
      folders.add(dirname(file));
    }
  }
  for (const folder of folders) removeEmpty(site, folder);
  for (const file of fresh.keys()) {
    if (right.has(file)) continue;
    mkdirSync(join(site, dirname(file)), { recursive: true });
    renameSync(join(dist, file), join(site, file));
  }
  rmSync(dist, { recursive: true });
  renameSync(site, dist);
  return new Map([...files].filter(([file]) => !right.has(file) && !fresh.has(file)));
}

/** Removes a folder below another, and those above it, as far as nothing is in them. */
function removeEmpty(site: string, folder: string): void {
  for (let each = folder; each !== '.'; each = dirname(each)) {
    try {
      rmdirSync(join(site, each));
    } catch {
      return;
    }
  }
}
