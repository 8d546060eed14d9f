import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFiles } from '../../../src/commands/build/compress-files.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-compress-'));
  await mkdir(join(root, 'next/2014'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const page = 'نصّ المقال. '.repeat(200);
const write = (file: string, text: string) => writeFile(join(root, 'next', file), text);
const compress = () => compressFiles(join(root, 'next'), join(root, 'last'));

test('text is compressed beside itself; what is short, and pictures, are not', async () => {
  await write('2014/index.html', page);
  await write('short.txt', 'قصير');
  await write('picture.png', page);
  expect(await compress()).toEqual({ fresh: 1, all: 1 });
  const files = await readdir(join(root, 'next'), { recursive: true });
  expect(files.filter((file) => /\.(br|gz)$/.test(file)).sort()).toEqual([
    '2014/index.html.br',
    '2014/index.html.gz',
  ]);
  const read = (extension: string) => readFile(join(root, `next/2014/index.html${extension}`));
  expect(brotliDecompressSync(await read('.br')).toString()).toBe(page);
  expect(gunzipSync(await read('.gz')).toString()).toBe(page);
});

test('only what changed is compressed anew', async () => {
  await write('2014/index.html', page);
  await write('feed.xml', page);
  await compress();
  await rename(join(root, 'next'), join(root, 'last'));
  // Were it compressed again, this would not be in its place.
  await writeFile(join(root, 'last/feed.xml.br'), 'kept');
  await mkdir(join(root, 'next/2014'), { recursive: true });
  await write('2014/index.html', `${page}!`);
  await write('feed.xml', page);
  expect(await compress()).toEqual({ fresh: 1, all: 2 });
  expect(await readFile(join(root, 'next/feed.xml.br'), 'utf8')).toBe('kept');
  const fresh = await readFile(join(root, 'next/2014/index.html.br'));
  expect(brotliDecompressSync(fresh).toString()).toBe(`${page}!`);
});
