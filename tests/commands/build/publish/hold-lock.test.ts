import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdLock } from '../../../../src/commands/build/publish/hold-lock.ts';

let root: string;
let file: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-lock-'));
  file = join(root, 'lock');
});
afterEach(() => rm(root, { recursive: true }));

test('one after the other has the lock, also within a process', async () => {
  let [now, most] = [0, 0];
  const work = async () => {
    now += 1;
    most = Math.max(most, now);
    for (let read = 0; read < 20; read += 1) await readFile(file);
    now -= 1;
  };
  await Promise.all(Array.from({ length: 5 }, () => holdLock(file, work)));
  expect(most).toBe(1);
  expect(existsSync(file)).toBe(false);
});

test('what fails lets go of the lock', async () => {
  await expect(holdLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test.each(['', ' a-name-of-its-own'])(
  'the lock of a killed process («pid%s») holds nobody up',
  async (name) => {
    const { pid } = spawnSync('node', ['--version']);
    await writeFile(file, `${pid}${name}`);
    expect(await holdLock(file, async () => readFile(file, 'utf8'))).not.toContain(`${pid}`);
  },
);

test('a lock whose process ended before it wrote its name holds nobody up', async () => {
  await writeFile(file, '');
  await utimes(file, 0, 0);
  expect(await holdLock(file, async () => readFile(file, 'utf8'))).toContain(`${process.pid} `);
});
