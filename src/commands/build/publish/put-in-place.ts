import { execFile } from 'node:child_process';
import { copyFile, lstat, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Node has no call for it, and Perl, which Debian and Ubuntu always have, can make any. */
const perl = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) ? $! + 0 : 0)';

/** Number of the system call `renameat2` (Linux 3.15), whose flag 2 is RENAME_EXCHANGE. */
const renameat2: Partial<Record<string, number>> = { x64: 316, arm64: 276 };

/**
 * Puts a folder in the place of another, which goes where the first one was.
 *
 * On Linux both change places in one step, so that whoever looks finds one or the other. Elsewhere
 * the place is empty for as long as it takes to rename once more. A place that cannot be renamed,
 * because it is a link to a folder or a file system of its own, is filled file by file: see
 * {@link fillFolder}.
 *
 * @param next the new folder
 * @param target the place; nothing need stand there yet
 * @param spare a path beside `next` where nothing stands
 * @returns what was done: `moved` where the place was empty, `exchanged`, or `filled`, which leaves
 *   the new folder where it is
 * @throws the file system's error, with the target as it was; FilledInPart with that as its cause;
 *   Error, in Arabic and English, for a link that leads to no folder
 */
export async function putInPlace(
  next: string,
  target: string,
  spare: string,
): Promise<'moved' | 'exchanged' | 'filled'> {
  const found = await lstat(target).catch(() => undefined);
  if (!found) {
    try {
      await rename(next, target);
      return 'moved';
    } catch (error) {
      if (!isElsewhere(error)) throw error;
      await mkdir(target);
      await fillFolder(next, target);
      return 'filled';
    }
  }
  if (found.isSymbolicLink()) {
    const isFolder = await stat(target).then(
      (each) => each.isDirectory(),
      () => false,
    );
    if (!isFolder) throw new Error(describeStray(target));
  } else if ((await exchange(next, target)) || (await exchangeByTurns(next, target, spare))) {
    return 'exchanged';
  }
  await fillFolder(next, target);
  return 'filled';
}

const describeStray = (target: string) =>
  `${target} وصلة لا تؤدي إلى مجلد. احذفها، أو أنشئ المجلد الذي تشير إليه، ثم أعد البناء.\n` +
  `${target} is a link that leads to no folder. Delete it, or make the folder it names, then build again.`;

/** A file system of its own is mounted there, or a folder above is on another (rename(2)). */
const isElsewhere = (error: unknown) =>
  ['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '');

/** False for a place that cannot be renamed. */
async function exchangeByTurns(next: string, target: string, spare: string): Promise<boolean> {
  try {
    await rename(target, spare);
  } catch (error) {
    if (isElsewhere(error)) return false;
    throw error;
  }
  try {
    await rename(next, target);
  } catch (error) {
    await rename(spare, target);
    throw error;
  }
  await rename(spare, next);
  return true;
}

async function exchange(a: string, b: string): Promise<boolean> {
  const call = process.platform === 'linux' ? renameat2[process.arch] : undefined;
  if (call === undefined) return false;
  return promisify(execFile)('perl', ['-e', perl, String(call), a, b]).then(
    () => true,
    () => false,
  );
}

/** A place was being filled when that failed: what it holds is of two sites. */
export class FilledInPart extends Error {}

/** What pages ask for, and so has to be there before them. */
const isAsset = (path: string) => !/\.(html|xml|json|txt)$/.test(path);

/**
 * Makes a folder the same as another, one whole file after the other: first what pages ask for, then
 * the pages, and last of all goes what there no longer is. At each moment every page that can be
 * opened finds all that belongs to it.
 *
 * @param from the folder to copy
 * @param to the one to fill, or a link to it
 * @throws the file system's error, with nothing changed; else FilledInPart with that as its cause. Run
 *   again, it goes on where it was
 */
async function fillFolder(from: string, to: string): Promise<void> {
  const progress = { isBegun: false };
  await copyInOrder(from, to, progress).catch((cause) => {
    throw progress.isBegun ? new FilledInPart(cause.message, { cause }) : cause;
  });
}

async function copyInOrder(from: string, to: string, progress: { isBegun: boolean }) {
  const { files, folders } = await listEntries(from);
  const old = await listEntries(to);
  // Where a file was and a folder is to be, or the other way round, the old one is in the way.
  const [newFiles, newFolders] = [new Set(files), new Set(folders)];
  for (const path of [
    ...old.files.filter((each) => newFolders.has(each)),
    ...old.folders.filter((each) => newFiles.has(each)),
  ]) {
    progress.isBegun = true;
    await rm(join(to, path), { recursive: true });
  }
  for (const file of [...files.filter(isAsset), ...files.filter((each) => !isAsset(each))]) {
    const aside = join(to, `${file}.new`);
    await mkdir(dirname(aside), { recursive: true });
    try {
      await copyFile(join(from, file), aside);
      await rename(aside, join(to, file));
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
    progress.isBegun = true;
  }
  const now = await listEntries(to);
  for (const file of now.files.filter((each) => !newFiles.has(each))) await rm(join(to, file));
  // The innermost first.
  for (const folder of now.folders.filter((each) => !newFolders.has(each)).reverse()) {
    await rmdir(join(to, folder));
  }
}

/** Paths of all that lies below a folder, in order: what is above stands before what is in it. */
async function listEntries(folder: string): Promise<{ files: string[]; folders: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const prefix = join(folder, '/').length;
  const list = (some: typeof entries) =>
    some.map((entry) => join(entry.parentPath, entry.name).slice(prefix)).sort();
  return {
    files: list(entries.filter((entry) => !entry.isDirectory())),
    folders: list(entries.filter((entry) => entry.isDirectory())),
  };
}
