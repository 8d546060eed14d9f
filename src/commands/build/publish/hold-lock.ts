import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from '../../../files/is-running.ts';

/** How often whoever waits looks again, and how long at most, in milliseconds. */
const pause = 50;
const patience = 5 * 60_000;

/** How long the name of the process may take to be in a new lock, in milliseconds. */
const writing = 10_000;

/** What stands in the locks that this process holds. */
const held = new Set<string>();

/**
 * Does something that only one may do at a time, in this process or another, and waits for its turn.
 * A lock whose process has ended, as a killed one does, holds nobody up.
 *
 * @param file that stands for the lock while it is held, with the number of the process and a name of
 *   its own in it
 * @param run what to do
 * @returns what that gives
 * @throws what that throws; the file system's error where the lock cannot be written; Error, in
 *   Arabic and English, where another process keeps it for more than five minutes
 */
export async function holdLock<T>(file: string, run: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  const late = Date.now() + patience;
  const own = `${process.pid} ${randomUUID()}`;
  // Before the lock is: whoever reads it then must find it held.
  held.add(own);
  try {
    while (!(await take(file, own))) {
      const other = await read(file);
      if ((await isLeft(file, other)) && (await read(file)) === other)
        await rm(file, { force: true });
      else if (Date.now() > late) throw new Error(describeHeld(file, other));
      else await setTimeout(pause);
    }
    try {
      return await run();
    } finally {
      await rm(file, { force: true });
    }
  } finally {
    held.delete(own);
  }
}

async function take(file: string, own: string): Promise<boolean> {
  try {
    await writeFile(file, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Empty where the lock is gone, or is being written. */
const read = (file: string) => readFile(file, 'utf8').catch(() => '');

/** Whether whoever made a lock with that in it is no more. */
async function isLeft(file: string, text: string): Promise<boolean> {
  if (text !== '') return !held.has(text) && !isRunning(Number(text.split(' ')[0]));
  // Killed, or the disk was full, before it could say who it is.
  const made = await stat(file).catch(() => undefined);
  return made !== undefined && made.size === 0 && Date.now() - made.mtimeMs > writing;
}

const describeHeld = (file: string, owner: string) =>
  `تنشر عملية أخرى (${owner.split(' ')[0] || '؟'}) هذا الموقع منذ أكثر من خمس دقائق. إن لم تكن تعمل فاحذف ${file} ثم أعد البناء.\n` +
  `Another process (${owner.split(' ')[0] || '?'}) has been publishing this site for more than five minutes. If it does not run, delete ${file} and build again.`;
