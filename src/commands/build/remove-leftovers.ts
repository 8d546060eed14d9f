import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Replacement } from './replace-folders.ts';

/** A folder to build in: its name tells the process that made it. */
const pattern = /^build-(?:(\d+)-)?/;

/**
 * Names the folders in which this process builds.
 *
 * @returns how their names begin: `build-`, the number of the process, `-`
 */
export const asidePrefix = (): string => `build-${process.pid}-`;

/**
 * Removes what builds that were killed left behind. A folder stays while its process runs, and
 * where it holds the only copy of what it was about to replace.
 *
 * @param folder where builds have their folders; this process must not have its own yet
 * @param places gives what a build in a folder replaces
 */
export async function removeLeftovers(
  folder: string,
  places: (aside: string) => Replacement[],
): Promise<void> {
  const names = await readdir(folder);
  const left = names
    .filter((name) => {
      const match = pattern.exec(name);
      return match && !isRunning(Number(match[1] ?? 0));
    })
    .map((name) => join(folder, name))
    .filter((aside) => !places(aside).some(isOnlyCopy));
  // What cannot be removed harms no build.
  await Promise.allSettled(left.map((aside) => rm(aside, { recursive: true, force: true })));
}

const isOnlyCopy = ({ target, previous }: Replacement) =>
  existsSync(previous) && !existsSync(target);

/** In a container every build may have the same number. */
function isRunning(pid: number): boolean {
  if (pid === 0 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
