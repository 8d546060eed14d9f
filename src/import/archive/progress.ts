import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What became of one article of a file of many. */
export interface Outcome {
  id: string;
  title: string;
  /** Its `index.md` from the project's root; empty where it was not imported. */
  file: string;
  /** Why not, or what an editor has to look at. */
  notes: string[];
}

/** Where the progress of an import is kept, from the project's root. */
export const progressFolder = (file: string): string =>
  join('imports', basename(file).replace(/[^\p{L}\p{N}._-]+/gu, '-'));

/**
 * Opens the progress of an import: a line of JSON for each article, written as soon as it is in
 * place, so that an import that was ended goes on where it stood.
 *
 * @param root the project's folder
 * @param file the file of many articles
 * @returns what is done, what of that may lack in the file of names, and what adds to it
 */
export async function openProgress(root: string, file: string) {
  const path = join(root, progressFolder(file), 'done.jsonl');
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  const outcomes = lines.flatMap((line) => parse(line));
  const done = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const unnamed = new Set(outcomes.slice(outcomes.findLastIndex(isMark) + 1).map(({ id }) => id));
  let isNew = unnamed.size > 0;
  return {
    done,
    unnamed,
    async markNamed(): Promise<void> {
      if (isNew) await appendFile(path, `${JSON.stringify(mark)}\n`);
      isNew = false;
    },
    async add(outcome: Outcome): Promise<void> {
      done.set(outcome.id, outcome);
      isNew = true;
      await mkdir(dirname(path), { recursive: true });
      await appendFile(path, `${JSON.stringify(outcome)}\n`);
    },
  };
}

/** Stands behind the articles whose topics and authors are in the file of names. */
const mark: Outcome = { id: '', title: '', file: '', notes: [] };
const isMark = ({ id, file }: Outcome) => id === '' && file === '';

/** A line that was cut by the end of a process says nothing. */
function parse(line: string): Outcome[] {
  try {
    return line ? [JSON.parse(line) as Outcome] : [];
  } catch {
    return [];
  }
}
