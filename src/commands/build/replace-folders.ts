import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';

/** A folder that is to take the place of another. */
export interface Replacement {
  next: string;
  target: string;
  /** Where the replaced one goes. */
  previous: string;
}

/**
 * Puts folders in the place of others, all of them or none.
 *
 * @param replacements on one file system
 * @throws the file system's error, with everything as it was
 */
export async function replaceFolders(replacements: readonly Replacement[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const move = async (from: string, to: string) => {
    await rename(from, to);
    undo.unshift(() => rename(to, from));
  };
  try {
    for (const { next, target, previous } of replacements) {
      if (existsSync(target)) await move(target, previous);
      await move(next, target);
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}
