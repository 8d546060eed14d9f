import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLedger } from '../../../src/commands/build/keep-ledger.ts';
import { publishFolders } from '../../../src/commands/build/publish-folders.ts';
import { NotPutBack } from '../../../src/commands/build/replace-folders.ts';

vi.mock('node:fs/promises', async (load) => {
  const actual = await load<typeof import('node:fs/promises')>();
  return { ...actual, rename: vi.fn(actual.rename) };
});
const renameFile = vi.mocked(rename).getMockImplementation()!;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-publish-'));
  for (const folder of ['content', 'dist', 'next']) await mkdir(join(root, folder));
});
afterEach(async () => {
  vi.mocked(rename).mockImplementation(renameFile);
  await rm(root, { recursive: true });
});

const ledger = () => join(root, 'content/addresses.txt');
const dist = () => ({
  next: join(root, 'next'),
  target: join(root, 'dist'),
  previous: join(root, 'last'),
});
const publish = async () => {
  const addresses = new Set(['/2014/a/', '/2014/b/']);
  return publishFolders(root, [dist()], { ledger: await readLedger(root), addresses });
};
/** Lets the file system refuse to move what a test names. */
const refuse = (isRefused: (from: unknown) => boolean) =>
  vi.mocked(rename).mockImplementation(async (from, to) => {
    if (isRefused(from)) throw new Error('EBUSY');
    return renameFile(from, to);
  });

test('the site and its addresses are published together', async () => {
  expect(await publish()).toBe(2);
  expect(await readFile(ledger(), 'utf8')).toContain('\n/2014/a/\n/2014/b/\n');
  expect(existsSync(dist().previous)).toBe(true);
});

test('where the ledger cannot be written, the last site stays', async () => {
  await writeFile(join(dist().target, 'x'), 'old');
  refuse((from) => String(from).startsWith(ledger()));
  await expect(publish()).rejects.toThrow('could not be written to content/addresses.txt: EBUSY');
  expect(existsSync(ledger())).toBe(false);
  expect(existsSync(join(dist().target, 'x'))).toBe(true);
});

test.each([undefined, '/2014/a/\r\n/2014/a/\r\n'])(
  'where the site cannot be put in place, a ledger of %j stays as it was',
  async (text) => {
    if (text !== undefined) await writeFile(ledger(), text);
    refuse((from) => from === dist().next);
    await expect(publish()).rejects.toThrow('EBUSY');
    expect(existsSync(ledger())).toBe(text !== undefined);
    if (text !== undefined) expect(await readFile(ledger(), 'utf8')).toBe(text);
  },
);

test('where the last site could not be put back either, the addresses stay recorded', async () => {
  refuse((from) => from === dist().next || from === dist().previous);
  await expect(publish()).rejects.toThrow(NotPutBack);
  expect(await readFile(ledger(), 'utf8')).toContain('/2014/b/');
});
