import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { wasLedgerDeleted } from '../../../src/commands/build/was-ledger-deleted.ts';

test('a ledger that was committed and is gone was deleted, but not by setting the site up', async () => {
  const root = await mkdtemp(join(tmpdir(), 'maqal-ledger-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const commit = () => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.example'];
    execFileSync('git', ['add', '--all'], { cwd: root });
    execFileSync('git', [...who, 'commit', '--quiet', '-m', 'a'], { cwd: root });
  };
  await mkdir(join(root, 'content'));
  expect(wasLedgerDeleted(root)).toBe(false);
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  await writeFile(join(root, 'content/addresses.txt'), '/2014/\n');
  commit();
  expect(wasLedgerDeleted(root)).toBe(false);
  await mkdir(join(root, 'tests/fixtures'), { recursive: true });
  await rename(join(root, 'content'), join(root, 'tests/fixtures/example'));
  expect(wasLedgerDeleted(root)).toBe(false);
  await mkdir(join(root, 'content'));
  await writeFile(join(root, 'content/addresses.txt'), '/2026/\n');
  commit();
  await rm(join(root, 'content/addresses.txt'));
  expect(wasLedgerDeleted(root)).toBe(true);
});
