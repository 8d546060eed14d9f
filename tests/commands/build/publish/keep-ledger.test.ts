import { spawnSync } from 'node:child_process';
import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLedger, recordAddresses } from '../../../../src/commands/build/publish/keep-ledger.ts';
import { parseLedger } from '../../../../src/permalinks/ledger/ledger.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-ledger-'));
  await mkdir(join(root, 'content'));
});
afterEach(() => rm(root, { recursive: true }));

const file = () => join(root, 'content/addresses.txt');
const record = async (...paths: string[]) =>
  (await recordAddresses(root, await readLedger(root), new Set(paths))).fresh;

test('the first build starts the ledger, later ones add to it', async () => {
  expect(await record('/2014/b/')).toBe(1);
  expect(await record('/2014/b/', '/2014/a/')).toBe(1);
  const lines = (await readFile(file(), 'utf8')).split('\n');
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual(['/2014/a/', '/2014/b/', '']);
});

test('a ledger that lacks nothing stays as it is, to the byte', async () => {
  const text = '/2014/b/\r\n/2014/a/\r\n/2014/b/\r\n';
  await writeFile(file(), text);
  expect(await record('/2014/a/', '/2014/b/')).toBe(0);
  expect(await readFile(file(), 'utf8')).toBe(text);
});

test('the ledger is replaced whole, never written into', async () => {
  await record('/2014/a/');
  const last = await readFile(file(), 'utf8');
  await link(file(), join(root, 'last.txt'));
  await record('/2014/b/');
  expect(await readFile(join(root, 'last.txt'), 'utf8')).toBe(last);
  expect(await readdir(join(root, 'content'))).toEqual(['addresses.txt']);
});

test('a ledger that cannot be written is named, and stays', async () => {
  await rm(join(root, 'content'), { recursive: true });
  await writeFile(join(root, 'content'), 'no folder');
  const recording = recordAddresses(root, parseLedger(''), new Set(['/2014/a/']));
  await expect(recording).rejects.toThrow(
    /could not be written to content\/addresses\.txt: ENOTDIR/,
  );
});

test('what a killed build left of a new ledger goes with the next build', async () => {
  await record('/2014/a/');
  const { pid } = spawnSync('node', ['--version']);
  await writeFile(join(root, `content/.addresses.txt.${pid}.new`), '/20');
  await record('/2014/a/');
  expect(await readdir(join(root, 'content'))).toEqual(['addresses.txt']);
});
