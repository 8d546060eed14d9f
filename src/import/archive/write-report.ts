import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bilingual } from '../../report/problem.ts';
import type { Outcome } from './progress.ts';

/**
 * Writes beside the progress what became of every article.
 *
 * @param root the project's folder
 * @param folder of the progress, from there
 * @param outcomes of all articles
 * @returns the report's path from the project's folder
 */
export async function writeReport(
  root: string,
  folder: string,
  outcomes: readonly Outcome[],
): Promise<string> {
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, folder, 'report.txt'), formatOutcomes(outcomes));
  return `${folder}/report.txt`;
}

/** Those left out first, each with the reason; then what is to be checked, article by article. */
function formatOutcomes(outcomes: readonly Outcome[]): string {
  const line = ({ id, title, file, notes }: Outcome) =>
    [`${file || '✗'}  «${title}» (${id})`, ...notes.map((note) => `  ؟ ${note}`)].join('\n');
  const [left, imported] = [
    outcomes.filter(({ file }) => !file),
    outcomes.filter(({ file }) => file),
  ];
  const { ar, en } = summarizeOutcomes(outcomes);
  return `${[ar, en, ...left.map(line), ...imported.map(line)].join('\n\n')}\n`;
}

/**
 * Says in a sentence what an import of many articles has done.
 *
 * @param outcomes of all
 */
export function summarizeOutcomes(outcomes: readonly Outcome[]): Bilingual {
  const left = outcomes.filter(({ file }) => !file).length;
  return {
    ar: `استُورد ${outcomes.length - left} من ${outcomes.length}، ولم يُستورد ${left}`,
    en: `${outcomes.length - left} of ${outcomes.length} imported, ${left} not`,
  };
}

/** How many reasons are shown at most. */
const mostReasons = 8;

/**
 * Counts why articles were left out and what is to be checked in those imported.
 *
 * @param outcomes of all
 * @returns lines for a terminal, the most frequent first
 */
export function countNotes(outcomes: readonly Outcome[]): string[] {
  const counts = new Map<string, number>();
  for (const { file, notes } of outcomes) {
    for (const note of notes) {
      // What is particular to an article stands in quotes or behind a colon.
      const kind = `${file ? '؟' : '✗'} ${note
        .replace(/«[^»]*»/g, '«…»')
        .replace(/:[^·]*/g, '')
        .trim()}`;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostReasons);
  return sorted.map(([kind, count]) => `  ${count} × ${kind}`);
}
