import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerFile } from '../../permalinks/ledger/ledger.ts';

/** Where `npm run setup` puts the articles that the project comes with, and their ledger. */
const exampleFolder = 'tests/fixtures/example';

/**
 * Says whether a ledger that is not there was committed once: then it was deleted, and a new one would know of
 * nothing that was published before.
 *
 * @param root the project's folder, in a repository of Git or not
 * @returns false for a copy that was just set up, whose repository still has the example's
 */
export function wasLedgerDeleted(root: string): boolean {
  const isCommitted = (path: string) =>
    spawnSync('git', ['-C', root, 'cat-file', '-e', `HEAD:./${path}`]).status === 0;
  if (existsSync(join(root, ledgerFile)) || !isCommitted(ledgerFile)) return false;
  return !existsSync(join(root, exampleFolder)) || isCommitted(exampleFolder);
}
