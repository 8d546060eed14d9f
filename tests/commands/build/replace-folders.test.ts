import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolders } from '../../../src/commands/build/replace-folders.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-folders-'));
});
afterEach(() => rm(root, { recursive: true }));

const place = (name: string) => ({
  next: join(root, `next-${name}`),
  target: join(root, name),
  previous: join(root, `last-${name}`),
});
const fill = async (folder: string, text: string) => {
  await mkdir(folder);
  await writeFile(join(folder, 'x'), text);
};
const textIn = (folder: string) => readFile(join(folder, 'x'), 'utf8');

test('new folders take the place of old ones, or of none', async () => {
  const [a, b] = [place('a'), place('b')];
  await fill(a.target, 'old');
  await fill(a.next, 'new a');
  await fill(b.next, 'new b');
  await replaceFolders([a, b]);
  expect([await textIn(a.target), await textIn(b.target)]).toEqual(['new a', 'new b']);
});

test('where one cannot be put in place, all stay as they were', async () => {
  const [a, b] = [place('a'), place('b')];
  await fill(a.target, 'old a');
  await fill(b.target, 'old b');
  await fill(a.next, 'new a');
  await expect(replaceFolders([a, b])).rejects.toThrow(/ENOENT/);
  expect([await textIn(a.target), await textIn(b.target)]).toEqual(['old a', 'old b']);
  expect(await textIn(a.next)).toBe('new a');
});
