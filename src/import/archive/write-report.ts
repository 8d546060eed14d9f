import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  formatCaddyQueries,
  formatNetlifyQueries,
  formatNginxQueries,
} from '../../hosting/query-redirects.ts';
import { formatPermalink } from '../../permalinks/permalink.ts';
import type { Bilingual } from '../../report/problem.ts';
import { site } from '../../site.ts';
import type { Outcome } from './progress.ts';

/**
 * Writes beside the progress what became of every article, and, where old addresses differ in their
 * query alone, the rules that keep them alive, which no file of a static site can.
 *
 * @param root the project's folder
 * @param folder of the progress, from there
 * @param outcomes of all articles
 * @returns names of the files written, the report first
 */
export async function writeReport(
  root: string,
  folder: string,
  outcomes: readonly Outcome[],
): Promise<string[]> {
  const base = site.address.pathname.replace(/\/$/, '');
  const redirects = outcomes.flatMap(({ file, queries = [] }) => {
    const [, year = '', slug = ''] = /(\d{4})\/([^/]+)\/index\.md$/.exec(file) ?? [];
    const to = `${base}${formatPermalink({ year, slug })}`;
    return slug ? queries.map((query) => ({ query, to })) : [];
  });
  const files: [name: string, text: string][] = [['report.txt', formatOutcomes(outcomes)]];
  if (redirects.length > 0) {
    files.push(
      ['nginx-queries.conf', formatNginxQueries(redirects)],
      ['Caddyfile-queries', formatCaddyQueries(redirects)],
      ['_redirects', formatNetlifyQueries(redirects)],
    );
  }
  await mkdir(join(root, folder), { recursive: true });
  for (const [name, text] of files) await writeFile(join(root, folder, name), text);
  return files.map(([name]) => `${folder}/${name}`);
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
