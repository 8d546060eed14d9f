import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Watch, watchFolder } from '../../src/files/watch-folder.ts';

let folder: string;
let watch: Watch;
const told = new Set<string>();

const write = async (file: string, text = file) => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
};

/** Waits until a file is told of, and forgets what has been told. */
const hear = async (file: string) => {
  await expect.poll(() => [...told], { timeout: 10_000, interval: 20 }).toContain(file);
  told.clear();
};

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'maqal-watch-')));
  await write('2014/one/index.md');
  told.clear();
  watch = watchFolder(
    folder,
    (path) => told.add(relative(folder, path)),
    (error) => {
      throw error;
    },
  );
});

afterEach(async () => {
  watch.close();
  await rm(folder, { recursive: true });
});

test('a file that is changed, replaced or taken away is told of', async () => {
  await write('2014/one/index.md', 'anew');
  await hear('2014/one/index.md');
  await write('2014/one/aside', 'by another');
  await hear('2014/one/aside');
  await rename(join(folder, '2014/one/aside'), join(folder, '2014/one/index.md'));
  await hear('2014/one/index.md');
  await write('2014/one/index.md', 'after that');
  await hear('2014/one/index.md');
  await rm(join(folder, '2014/one/index.md'));
  await hear('2014/one/index.md');
});

test('files of folders that come, however deep, are told of, and their changes', async () => {
  await write('2015/two/index.md');
  await hear('2015/two/index.md');
  await write('2015/two/index.md', 'anew');
  await hear('2015/two/index.md');
});

test('a folder that is taken away and made again is watched again', async () => {
  await rm(join(folder, '2014/one'), { recursive: true });
  await hear('2014/one');
  await write('2014/one/index.md', 'again');
  await hear('2014/one/index.md');
  await write('2014/one/index.md', 'anew');
  await hear('2014/one/index.md');
});

test('a folder that moves is watched where it is', async () => {
  await rename(join(folder, '2014/one'), join(folder, '2014/other'));
  await hear('2014/other/index.md');
  await write('2014/other/index.md', 'anew');
  await hear('2014/other/index.md');
});
