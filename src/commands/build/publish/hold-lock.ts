import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How often whoever waits looks again, and how long at most, in milliseconds. */
const pause = 50;
const patience = 5 * 60_000;

/**
 * Does something that only one process may do at a time, and waits for its turn. A lock whose
 * process has ended, as a killed one does, holds nobody up.
 *
 * @param file that stands for the lock while it is held, with the number of the process in it
 * @param run what to do
 * @returns what that gives
 * @throws what that throws; the file system's error where the lock cannot be written; Error, in
 *   Arabic and English, where another process keeps it for more than five minutes
 */
export async function holdLock<T>(file: string, run: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  const late = Date.now() + patience;
  while (!(await take(file))) {
    const owner = await readOwner(file);
    if (owner !== undefined && !isRunning(owner)) await rm(file, { force: true });
    else if (Date.now() > late) throw new Error(describeHeld(file, owner));
    else await setTimeout(pause);
  }
  try {
    return await run();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined where the lock is gone, or is being written. */
async function readOwner(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text ? Number(text) : undefined;
}

/**
 * Tells whether another process runs.
 *
 * @param pid its number; this process's own counts as ended, since in a container every build may
 *   have the same one
 */
export function isRunning(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const describeHeld = (file: string, owner: number | undefined) =>
  `تنشر عملية أخرى (${owner ?? '؟'}) هذا الموقع منذ أكثر من خمس دقائق. إن لم تكن تعمل فاحذف ${file} ثم أعد البناء.\n` +
  `Another process (${owner ?? '?'}) has been publishing this site for more than five minutes. If it does not run, delete ${file} and build again.`;
