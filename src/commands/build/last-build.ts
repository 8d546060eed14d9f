import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { sortByPublication } from '../../article/publication/publication.ts';
import { readClock } from '../../article/publication/read-clock.ts';
import type { SourceArticle } from '../../article/source-article.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { ledgerFile } from '../../permalinks/ledger/ledger.ts';
import { describeInputs, formatState } from './describe-inputs.ts';

/** Beside what else outlives a build. */
const recordFile = '.astro/last-build.json';

/** A build that was killed while it put its site in place, which comes first. */
const waiting = '.astro/publishing';

/** What a site may say of its newest articles it says for two days; this long it is built anew. */
const fresh = 3 * 24 * 3_600_000;

/** What is kept of a build. */
interface BuildRecord {
  inputs: string;
  outputs: string;
  ledger: string;
  /** The moments, in milliseconds, between which a build would give the same. */
  from: number;
  until: number;
  /** What it said at its end. */
  told: string;
}

/** What is known of the last build, before the next. */
export interface Comparison {
  /** What the last build said at its end, where it stands; undefined where there is something to build. */
  told?: string | undefined;
  /** As `describeInputs` names them; undefined where they were not needed, or cannot be named. */
  inputs?: string | undefined;
}

/**
 * Finds out whether a build would give what already stands in `dist/` and `hosting/`. Nothing is taken
 * on trust: one byte of anything that goes in or came out, or a moment that changes what is published,
 * and it would be built anew.
 *
 * @param root the project's folder
 * @returns what the last build said, and what it took to know that
 */
export function findUnchanged(root: string): Comparison {
  try {
    const record: BuildRecord = JSON.parse(readFileSync(join(root, recordFile), 'utf8'));
    const now = readClock().getTime();
    if (!(record.from <= now && now < record.until) || existsSync(join(root, waiting))) return {};
    if (record.outputs !== describeOutputs(root) || record.ledger !== readLedger(root)) return {};
    const inputs = describeInputs(root);
    return { inputs, told: record.inputs === inputs ? record.told : undefined };
  } catch {
    // What cannot be read, the build will name.
    return {};
  }
}

/**
 * Keeps what {@link findUnchanged} needs to know of a build that was put in place.
 *
 * @param root the project's folder
 * @param inputs as they were named before the build read any of them
 * @param sorted the articles it was made from
 * @param told what it said at its end
 * @throws the file system's error
 */
export async function recordBuild(
  root: string,
  inputs: string | undefined,
  { published, scheduled }: ReturnType<typeof sortByPublication<SourceArticle>>,
  told: string,
): Promise<void> {
  if (inputs === undefined) return;
  const from = readClock().getTime();
  // A date tells the day in some zone of the world, which the margin covers.
  const isFresh = published.some(({ data }) => Date.parse(data.date) > from - fresh);
  const until = isFresh ? from : (scheduled[0]?.from.getTime() ?? Number.MAX_SAFE_INTEGER);
  const [outputs, ledger] = [describeOutputs(root), readLedger(root)];
  const record: BuildRecord = { inputs, outputs, ledger, from, until, told };
  await replaceFile(join(root, recordFile), JSON.stringify(record));
}

function describeOutputs(root: string): string {
  const hash = createHash('sha256');
  for (const folder of ['dist', 'hosting']) {
    const names = readdirSync(join(root, folder), { recursive: true }) as string[];
    for (const name of names.sort()) {
      const state = statSync(join(root, folder, name), { bigint: true });
      if (!state.isDirectory()) hash.update(`${folder}/${name} ${formatState(state)}\n`);
    }
  }
  return hash.digest('hex');
}

const readLedger = (root: string) =>
  createHash('sha256')
    .update(readFileSync(join(root, ledgerFile)))
    .digest('hex');
