import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotPutBack, replaceFolders } from '../../../src/commands/build/replace-folders.ts';

vi.mock('node:fs/promises', async (load) => {
  const actual = await load<typeof import('node:fs/promises')>();
  return { ...actual, rename: vi.fn(actual.rename) };
});

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

test('what can be put back is, though something else cannot, and is said to be elsewhere', async () => {
  const [a, b] = [place('a'), place('b')];
  await fill(a.target, 'old a');
  await fill(a.next, 'new a');
  await fill(b.target, 'old b');
  const actual = vi.mocked(rename).getMockImplementation()!;
  vi.mocked(rename).mockImplementation(async (from, to) => {
    if (from === b.previous) throw new Error('EBUSY');
    return actual(from, to);
  });
  const replacing = replaceFolders([a, b]);
  await expect(replacing).rejects.toThrow(NotPutBack);
  await expect(replacing).rejects.toThrow(`Could not be put back:\n  ${b.previous}`);
  expect([await textIn(a.target), await textIn(a.next)]).toEqual(['old a', 'new a']);
  expect(await textIn(b.previous)).toBe('old b');
});
