import { rmSync } from 'node:fs';
import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ledger, ledgerFile } from '../../../permalinks/ledger/ledger.ts';
import { keepSite } from '../kept/kept-site.ts';
import { forgetBuild } from '../last-build.ts';
import { holdLock } from './hold-lock.ts';
import { readLedger, recordAddresses } from './keep-ledger.ts';
import { FilledInPart, putInPlace } from './put-in-place.ts';

/** What a build makes, and in this order puts in place. */
const outputFolders = ['dist', 'hosting'];

/** Part of a site was put in place, and the last one could not be put back. */
export class NotPutBack extends Error {}

const lockFile = (root: string) => join(root, '.astro/publishing.lock');

/**
 * Where a whole site waits while it is being put in place. A process that is killed then leaves it
 * there with its journal: the inodes of the folders, by which those already in place are known.
 */
const waiting = (root: string) => join(root, '.astro/publishing');
const journalFile = (folder: string) => join(folder, 'journal.json');
type Journal = Record<string, string>;

/**
 * Puts a built site in the place of the last one, and its addresses into the ledger: both or
 * neither, and one process after the other. The ledger comes first: an address that it holds too
 * early is found at the next build, one that it never held would be lost unnoticed.
 *
 * @param root the project's folder
 * @param aside the folder that holds the built {@link outputFolders}; what is in it afterwards can go
 * @param record the ledger as read when the build began, all addresses at which the site answers, and
 *   whether the replaced site is kept for the next build
 * @returns how many addresses were new
 * @throws what {@link recordAddresses} and `putInPlace` throw, with everything as it was; Error, in
 *   Arabic and English, where the ledger has meanwhile learnt of addresses at which this site would
 *   not answer; NotPutBack, after which the addresses stay in the ledger, since the site may answer
 */
export async function publishFolders(
  root: string,
  aside: string,
  {
    ledger,
    addresses,
    keepsLast = false,
  }: { ledger: Ledger; addresses: ReadonlySet<string>; keepsLast?: boolean },
): Promise<number> {
  return holdLock(lockFile(root), async () => {
    await finish(root);
    const now = await readLedger(root);
    const missed = [...now.lines.keys()].filter(
      (path) => !ledger.lines.has(path) && !addresses.has(path),
    );
    if (missed.length > 0) throw new Error(describeMissed(missed));
    // What stood there is no one's last build from here on.
    await forgetBuild(root);
    const { fresh, undo } = await recordAddresses(root, now, addresses);
    try {
      await replaceFolders(root, aside, keepsLast);
    } catch (error) {
      // An address that could not be taken out again is found at the next build, too.
      if (!(error instanceof NotPutBack)) await undo().catch(() => {});
      throw error;
    }
    return fresh;
  });
}

/**
 * Does something during which no build puts its site in place.
 *
 * @param root the project's folder
 * @param run what to do
 * @returns what that gives
 * @throws what that throws, and as `holdLock` does
 */
export const holdSite = <T>(root: string, run: () => Promise<T>): Promise<T> =>
  holdLock(lockFile(root), run);

/**
 * Puts in place what a build that was killed had built whole and begun to put there.
 *
 * @param root the project's folder
 * @returns whether there was such a site
 * @throws NotPutBack where it still cannot be
 */
export async function finishPublishing(root: string): Promise<boolean> {
  if (!(await readJournal(waiting(root)))) return false;
  return holdLock(lockFile(root), () => finish(root));
}

async function finish(root: string): Promise<boolean> {
  const folder = waiting(root);
  const journal = await readJournal(folder);
  if (!journal) return false;
  for (const [name, inode] of Object.entries(journal)) {
    const target = join(root, name);
    if ((await inodeOf(target)) === inode) continue;
    await putInPlace(join(folder, name), target, join(folder, `last-${name}`)).catch((error) => {
      throw notPutBack(folder, error);
    });
  }
  rmSync(folder, { recursive: true });
  return true;
}

async function replaceFolders(root: string, aside: string, keepsLast: boolean): Promise<void> {
  const journal: Journal = {};
  for (const name of outputFolders) journal[name] = (await inodeOf(join(aside, name))) ?? '';
  await writeFile(journalFile(aside), JSON.stringify(journal));
  const folder = waiting(root);
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder);
  const done: (() => Promise<unknown>)[] = [];
  let isExchanged = true;
  try {
    for (const name of outputFolders) {
      const [next, target] = [join(folder, name), join(root, name)];
      const spare = join(folder, `last-${name}`);
      const how = await putInPlace(next, target, spare);
      if (how !== 'exchanged') isExchanged = false;
      done.unshift(() => putBack(how, next, target, spare));
    }
  } catch (cause) {
    if (cause instanceof FilledInPart) throw notPutBack(folder, cause);
    for (const undo of done) {
      await undo().catch((error) => {
        throw notPutBack(folder, error, cause);
      });
    }
    await rename(folder, aside);
    throw cause;
  }
  await rename(folder, aside);
  const last = keepsLast && isExchanged ? join(aside, 'dist') : undefined;
  // The new site stands, and can be built upon without another being kept.
  await keepSite(root, join(aside, 'kept-before'), last).catch(() => {});
}

async function putBack(
  how: Awaited<ReturnType<typeof putInPlace>>,
  next: string,
  target: string,
  spare: string,
): Promise<void> {
  if (how === 'filled') throw new Error(`${target}: filled`);
  if (how === 'moved') await rename(target, next);
  else await putInPlace(next, target, spare);
}

async function readJournal(folder: string): Promise<Journal | undefined> {
  const text = await readFile(journalFile(folder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** As text: an inode may be larger than a number can say. */
const inodeOf = (path: string): Promise<string | undefined> =>
  lstat(path, { bigint: true }).then(
    ({ ino }) => String(ino),
    () => undefined,
  );

function describeMissed(paths: readonly string[]): string {
  const list = paths.map((path) => `\n  ${path}`).join('');
  return (
    `تغيّر ${ledgerFile} في أثناء البناء، وفيه ما ليس في هذا البناء:${list}\nأعد البناء.\n` +
    `${ledgerFile} changed while the site was built, and names what this build has not:${list}\nBuild again.`
  );
}

const notPutBack = (folder: string, error: Error, cause: unknown = error) =>
  new NotPutBack(describeStuck(folder, error), { cause });

const describeStuck = (folder: string, error: Error) =>
  `لم يكتمل وضع الموقع في مكانه، وهو كامل في ${folder}. يكمله البناء القادم (${error.message}).\n` +
  `The site could not be put in place whole; it lies whole in ${folder}, and the next build goes on with it (${error.message}).`;
