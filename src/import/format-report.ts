import { formatPermalink } from '../permalinks/permalink.ts';
import type { ImportedArticle } from './import-file.ts';
import { type Entry, reasons } from './record.ts';

/** How much of a piece that was set aside is shown; all of it is in the record. */
const shown = 60;
const mostShown = 4;

/**
 * Writes what an import did, and what to check: guesses first, then what is certain, then what was
 * set aside, the address and the next step.
 *
 * @param imported the article
 * @param address where it will be on the web
 * @param dryRun whether nothing was written
 * @returns several lines, Arabic before English
 */
export function formatReport(
  { file, permalink, article, draft }: ImportedArticle,
  address: string,
  dryRun: boolean,
): string {
  const { decisions, record } = article;
  const distinct = new Map(decisions.map((each) => [each.ar, each])).values();
  const sorted = [...distinct].sort((a, b) => Number(a.sure) - Number(b.sure));
  const checks = sorted.flatMap(({ sure, ar, en }) => [`  ${sure ? '✓' : '؟'} ${ar}`, `    ${en}`]);
  const aside = record.filter(({ kind }) => kind === 'aside');
  const mark = draft ? 'مسودّة · draft' : 'للنشر · to be published';
  const done = dryRun ? 'تجربة لم تكتب شيئاً · dry run, nothing written' : mark;
  const place = dryRun ? '' : ` (${file.replace('index.md', 'import.txt')})`;
  return [
    `✓ ${file}  (${done})`,
    ...(checks.length > 0 ? ['', 'راجع · check:', ...checks] : []),
    ...(aside.length > 0 ? ['', `نُحّي جانباً · set aside${place}:`, ...listAside(aside)] : []),
    '',
    `العنوان · address: ${address}`,
    `لتراه · to see it: npm run dev ← ${formatPermalink(permalink)}`,
    ...(draft ? ['لنشره احذف السطر draft: true · to publish it, delete the line draft: true'] : []),
  ].join('\n');
}

function listAside(entries: readonly Entry[]): string[] {
  const groups = Map.groupBy(entries, ({ name }) => name);
  return [...groups].flatMap(([name, own]) => {
    const { ar, en } = reasons[name as keyof typeof reasons] ?? { ar: name, en: name };
    const pieces = own.slice(0, mostShown).map(({ text }) => `    «${shorten(text)}»`);
    const more = own.length > mostShown ? [`    … +${own.length - mostShown}`] : [];
    return [`  ${ar} · ${en}:`, ...pieces, ...more];
  });
}

function shorten(text: string): string {
  const line = [...text.replace(/[\u202a-\u202e\u2066-\u2069]/g, nameCode).replace(/\s+/g, ' ')];
  return line.length > shown ? `${line.slice(0, shown).join('')}…` : line.join('');
}

const nameCode = (letter: string) => ` U+${letter.charCodeAt(0).toString(16).toUpperCase()} `;
