import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asidePrefix, removeLeftovers } from '../../../src/commands/build/remove-leftovers.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-leftovers-'));
});
afterEach(() => rm(root, { recursive: true }));

/** A process that has ended; its number is not given again so soon. */
const gone = spawnSync('node', ['--version']).pid;
const make = (...names: string[]) =>
  Promise.all(names.map((name) => mkdir(join(root, name), { recursive: true })));

test('what killed builds left goes; what runs, and all else, stays', async () => {
  const running = `build-${process.ppid}-a`;
  await make('cards', 'cache', running, `build-${gone}-a/dist`, `${asidePrefix()}a`, 'build-abc');
  for (const pid of [gone, process.ppid])
    await writeFile(join(root, `.last-build.json.${pid}.new`), '');
  await removeLeftovers(root);
  expect((await readdir(root)).sort()).toEqual(
    [running, 'cache', 'cards', `.last-build.json.${process.ppid}.new`].sort(),
  );
});
