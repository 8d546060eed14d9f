import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatLedger, ledgerFile, parseLedger, type Ledger } from '../../article/ledger/ledger.ts';

/**
 * Reads the ledger of published addresses.
 *
 * @param root the project's folder
 * @returns what it says; nothing where there is none yet
 * @throws the file system's error, but for a file that is not there
 */
export async function readLedger(root: string): Promise<Ledger> {
  const text = await readFile(join(root, ledgerFile), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return parseLedger(text);
}

/**
 * Adds new addresses to the ledger, whole or not at all; a file that lacks none is not touched.
 *
 * @param root the project's folder
 * @param ledger as read
 * @param addresses all that answer now
 * @returns how many were new
 * @throws the file system's error; the ledger is then as it was
 */
export async function recordAddresses(
  root: string,
  ledger: Ledger,
  addresses: ReadonlySet<string>,
): Promise<number> {
  const fresh = [...addresses].filter((path) => !ledger.lines.has(path));
  if (fresh.length > 0) await replaceFile(join(root, ledgerFile), formatLedger(ledger, fresh));
  return fresh.length;
}

async function replaceFile(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}.new`;
  try {
    await writeFile(aside, text);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
