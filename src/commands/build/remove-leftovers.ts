import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../../files/is-running.ts';
import { removeUnfinished } from '../../files/replace-file.ts';

/** A folder to build in: its name tells the process that made it. */
const pattern = /^build-(?:(\d+)-)?/;

/**
 * Names the folders in which this process builds.
 *
 * @returns how their names begin: `build-`, the number of the process, `-`
 */
export const asidePrefix = (): string => `build-${process.pid}-`;

/**
 * Removes what builds that were killed left behind. A folder stays while its process runs.
 *
 * @param folder where builds have their folders; this process must not have its own yet
 */
export async function removeLeftovers(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => {
    const match = pattern.exec(name);
    return match && !isRunning(Number(match[1] ?? 0));
  });
  await removeUnfinished(folder);
  // What cannot be removed harms no build.
  await Promise.allSettled(
    left.map((name) => rm(join(folder, name), { recursive: true, force: true })),
  );
}
