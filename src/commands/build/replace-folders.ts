import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';

/** A folder that is to take the place of another. */
export interface Replacement {
  next: string;
  target: string;
  /** Where the replaced one goes. */
  previous: string;
}

/** Folders were replaced in part, and could not be put back. */
export class NotPutBack extends Error {}

/**
 * Puts folders in the place of others, all of them or none.
 *
 * @param replacements on one file system
 * @throws the file system's error, with everything as it was; NotPutBack, in Arabic and English, if
 *   some of it could not be put back, with where that lies
 */
export async function replaceFolders(replacements: readonly Replacement[]): Promise<void> {
  const done: { from: string; to: string }[] = [];
  const move = async (from: string, to: string) => {
    await rename(from, to);
    done.unshift({ from, to });
  };
  try {
    for (const { next, target, previous } of replacements) {
      if (existsSync(target)) await move(target, previous);
      await move(next, target);
    }
  } catch (error) {
    const stuck: string[] = [];
    for (const { from, to } of done) await rename(to, from).catch(() => stuck.push(to));
    if (stuck.length === 0) throw error;
    const list = stuck.join('\n  ');
    const message = `تعذّر أن يعود إلى مكانه:\n  ${list}\nCould not be put back:\n  ${list}`;
    throw new NotPutBack(message, { cause: error });
  }
}
