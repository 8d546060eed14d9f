import type { Problem } from '../../report/problem.ts';
import { readAddressPath } from '../address-path.ts';
import { contentFolder } from '../permalink.ts';

/** Every address the site ever published, so that none stops answering unnoticed. */
export const ledgerFile = `${contentFolder}/addresses.txt`;

/** What the ledger says. */
export interface Ledger {
  /** The addresses, as {@link readAddressPath} gives them, each with its first line, from 1. */
  lines: ReadonlyMap<string, number>;
  /** Lines that begin with `#`, as they stand. */
  comments: readonly string[];
  problems: Problem[];
}

const heading = [
  '# عناوين نُشرت، واحد في كل سطر، ويضيف البناء ما يستجدّ منها. لا يُحذف سطر إلا إذا لم يُنشر عنوانه قط أو سُحب عن قصد.',
  '# Addresses ever published, one a line; a build adds new ones. Delete a line only if its address was never published, or withdrawn on purpose.',
];

/**
 * Parses the text of a ledger, which `keep-ledger.ts` reads. Lines may end as Windows ends them, and stand there twice or in any order, as
 * after a merge.
 *
 * @param text of the file; empty where there is none yet
 * @returns what it says, with a problem for every line that is no address
 */
export function parseLedger(text: string): Ledger {
  const lines = new Map<string, number>();
  const comments = new Set<string>();
  const problems: Problem[] = [];
  for (const [at, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('#')) {
      comments.add(line);
      continue;
    }
    const { path } = line.startsWith('/') ? readAddressPath(line) : {};
    if (path === undefined) problems.push(unreadable(at + 1, line));
    else if (!lines.has(path)) lines.set(path, at + 1);
  }
  return { lines, comments: [...comments], problems };
}

/**
 * Makes the text of a ledger, which `keep-ledger.ts` writes: comments, then addresses in the order of their characters, which is the
 * same on every machine.
 *
 * @param ledger as read
 * @param fresh addresses to add
 * @returns the text of the file
 */
export function formatLedger({ lines, comments }: Ledger, fresh: readonly string[]): string {
  const notes = [...heading, ...comments.filter((line) => !heading.includes(line))];
  const addresses = [...new Set([...lines.keys(), ...fresh])].sort();
  return [...notes, ...addresses, ''].join('\n');
}

const unreadable = (line: number, text: string): Problem => ({
  file: ledgerFile,
  line,
  what: {
    ar: `ليس هذا السطر عنواناً: «${text}».`,
    en: `This line is no address: "${text}".`,
  },
  write: {
    ar: 'اكتب عنواناً في كل سطر، مثل /2014/my-article/، واحذف ما عداه.',
    en: 'Write one address a line, like /2014/my-article/, and delete everything else.',
  },
});
