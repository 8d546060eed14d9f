import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { sortByPublication } from '../../article/publication/publication.ts';
import { readClock } from '../../article/publication/read-clock.ts';
import type { SourceArticle } from '../../article/source-article.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { ledgerFile } from '../../permalinks/ledger/ledger.ts';
import { describeInputs, type Inputs } from './describe-inputs.ts';
import { type KeptBuild, readKeptBuild, writeKeptBuild } from './kept/kept-build.ts';
import { readSiteFiles, type SiteFiles } from './site-files.ts';

/** Beside what else outlives a build. */
const recordFile = '.astro/last-build.json';

/** A build that was killed while it put its site in place, which comes first. */
const waiting = '.astro/publishing';

/** What a site may say of its newest articles it says for two days; this long it is built anew. */
const fresh = 3 * 24 * 3_600_000;

/** What is kept of a build. */
export interface BuildRecord {
  inputs: string;
  /** What it was made of besides content. */
  code: string;
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
  inputs?: Inputs | undefined;
  /** The last build, where its site stands as it was made, and nothing but content may have changed. */
  last?: BuildRecord | undefined;
  /** What stands in `dist/`, where that is the last build's. */
  files?: SiteFiles | undefined;
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
    if (existsSync(join(root, waiting))) return {};
    const files = readSiteFiles(join(root, 'dist'));
    if (record.outputs !== describeOutputs(root, files)) return {};
    const inputs = describeInputs(root);
    const now = readClock().getTime();
    const isSame =
      record.from <= now &&
      now < record.until &&
      record.ledger === readLedger(root) &&
      record.inputs === inputs?.all;
    const last = record.code === inputs?.code ? record : undefined;
    return { inputs, last, files, told: isSame ? record.told : undefined };
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
 * @param result the files of its site, what it said at its end, and what it leaves for the next
 * @throws the file system's error
 */
export async function recordBuild(
  root: string,
  inputs: Inputs | undefined,
  { published, scheduled }: ReturnType<typeof sortByPublication<SourceArticle>>,
  { files, told, kept }: { files: SiteFiles; told: string; kept: KeptBuild },
): Promise<void> {
  if (inputs === undefined) return;
  const from = readClock().getTime();
  // A date tells the day in some zone of the world, which the margin covers.
  const isFresh = published.some(({ data }) => Date.parse(data.date) > from - fresh);
  const until = isFresh ? from : (scheduled[0]?.from.getTime() ?? Number.MAX_SAFE_INTEGER);
  const [outputs, ledger] = [describeOutputs(root, files), readLedger(root)];
  const { all, code } = inputs;
  const record: BuildRecord = { inputs: all, code, outputs, ledger, from, until, told };
  await writeKeptBuild(root, nameOf(record), kept);
  await replaceFile(join(root, recordFile), JSON.stringify(record));
}

/**
 * Forgets the last build, whose site is about to go.
 *
 * @param root the project's folder
 */
export const forgetBuild = (root: string): Promise<void> =>
  rm(join(root, recordFile), { force: true });

/**
 * Says whether a build is still the last one, whose site stands.
 *
 * @param root the project's folder
 * @param record of it
 */
export function isLastBuild(root: string, record: BuildRecord): boolean {
  try {
    return readFileSync(join(root, recordFile), 'utf8') === JSON.stringify(record);
  } catch {
    return false;
  }
}

/**
 * Opens what the last build left for the next.
 *
 * @param root the project's folder
 * @param record of it
 */
export const openLastBuild = (root: string, record: BuildRecord): KeptBuild | undefined =>
  readKeptBuild(root, nameOf(record));

const nameOf = ({ inputs, outputs }: BuildRecord) => `${inputs} ${outputs}`;

function describeOutputs(root: string, files: SiteFiles): string {
  const hash = createHash('sha256');
  const folders = { dist: files, hosting: readSiteFiles(join(root, 'hosting')) };
  for (const [folder, each] of Object.entries(folders)) {
    for (const [file, { state }] of each) hash.update(`${folder}/${file} ${state}\n`);
  }
  return hash.digest('hex');
}

const readLedger = (root: string) =>
  createHash('sha256')
    .update(readFileSync(join(root, ledgerFile)))
    .digest('hex');
