import { appendFile, type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeUnfinished, replaceFile } from '../../../files/replace-file.ts';
import {
  formatLedger,
  type Ledger,
  ledgerFile,
  parseLedger,
} from '../../../permalinks/ledger/ledger.ts';
import { readMessage } from '../../../report/read-message.ts';

/**
 * Reads the ledger of published addresses.
 *
 * @param root the project's folder
 * @returns what it says; nothing where there is none yet
 * @throws the file system's error, but for a file that is not there
 */
export async function readLedger(root: string): Promise<Ledger> {
  return parseLedger((await readIfThere(join(root, ledgerFile))) ?? '');
}

/**
 * Adds new addresses to the ledger, whole or not at all; a file that lacks none is not touched. One
 * process at a time may do so.
 *
 * @param root the project's folder
 * @param ledger as read
 * @param addresses all that answer now
 * @returns how many were new, and what puts the file back as it was
 * @throws Error that names the ledger, in Arabic and English, with the file system's as its cause;
 *   the ledger is then as it was
 */
export async function recordAddresses(
  root: string,
  ledger: Ledger,
  addresses: ReadonlySet<string>,
): Promise<{ fresh: number; undo(): Promise<void> }> {
  const path = join(root, ledgerFile);
  const fresh = [...addresses].filter((each) => !ledger.lines.has(each));
  // What a process that was killed has left there.
  await removeUnfinished(dirname(path));
  if (fresh.length === 0) return { fresh: 0, undo: async () => {} };
  try {
    const { last, written } = await mergeInto(path, fresh);
    const undo = async () => {
      // Who has written there since has read what is to be taken back, too.
      if ((await readIfThere(path)) !== written) return;
      await (last === undefined ? rm(path) : replaceFile(path, last));
    };
    return { fresh: fresh.length, undo };
  } catch (cause) {
    throw new Error(
      `تعذّر تدوين عناوين الموقع في ${ledgerFile} · the site's addresses could not be written to ${ledgerFile}: ${readMessage(cause)}`,
      { cause },
    );
  }
}

/**
 * Adds lines to what the file holds at this very moment. The old file stays open while the new one takes
 * its place: lines that others append to it meanwhile are appended to the new one.
 */
async function mergeInto(path: string, fresh: readonly string[]) {
  const old = await open(path).catch(unlessMissing);
  try {
    const last = old && (await readWhole(old));
    const written = formatLedger(parseLedger(last ?? ''), fresh);
    await replaceFile(path, written);
    for (let known = last ?? ''; old;) {
      const now = await readWhole(old);
      if (now.length <= known.length) break;
      await appendFile(path, now.slice(known.length));
      known = now;
    }
    return { last, written };
  } finally {
    await old?.close();
  }
}

async function readWhole(file: FileHandle): Promise<string> {
  const { size } = await file.stat();
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
  return buffer.toString('utf8', 0, bytesRead);
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(unlessMissing);
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
