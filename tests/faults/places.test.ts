import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TestSite } from '../support/make-site.ts';
import { record } from './record.ts';
import { runBuild } from './run-build.ts';
import {
  expectHosting,
  expectWhole,
  listLeft,
  makeSmallSite,
  readLines,
  writeEdition,
} from './whole-site.ts';

const isRoot = process.getuid?.() === 0;

/** Root may write anywhere, so it builds as nobody. */
const nobody = isRoot ? 65_534 : undefined;

let site: TestSite;
let root: string;
beforeEach(async () => {
  site = await makeSmallSite();
  ({ root } = site);
});
afterEach(() => site.remove());

const at = (path: string) => join(root, path);
const run = (command: string, ...call: string[]) => execFileSync(command, call);
const give = () => nobody !== undefined && run('chown', '-R', `${nobody}:${nobody}`, root);
const lock = (path: string) => chmod(at(path), 0o555);
const unlock = (path: string) => chmod(at(path), 0o755);

/** Puts a file system of its own at a path; what stood there is put on it. */
async function mountAt(path: string, isWritable = true): Promise<() => void> {
  const aside = `${at(path)}-aside`;
  if (existsSync(at(path))) await rename(at(path), aside);
  await mkdir(at(path));
  run('mount', '-t', 'tmpfs', '-o', 'size=96m', 'maqal', at(path));
  if (existsSync(aside)) {
    run('cp', '-a', `${aside}/.`, at(path));
    await rm(aside, { recursive: true });
  }
  if (!isWritable) run('mount', '-o', 'remount,ro', at(path));
  return () => run('umount', '-l', at(path));
}

const locked = ['content', 'dist', '.astro', 'hosting', '.'];

test('a folder that may not be written to', async ({ task }) => {
  give();
  expect((await runBuild(root, {}, nobody)).end).toBe('done');
  const lines = readLines(root);
  await writeEdition(site, 1);
  for (const folder of locked) {
    await lock(folder);
    const { end, output } = await runBuild(root, {}, nobody);
    await unlock(folder);
    const note = `${folder}:\n${output}`;
    expect(end, note).toBe('failed');
    expect(output, note).toMatch(/The build may not write.*\n/);
    expect(output, note).toContain('dist/ is as it was');
    expect(output, note).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(expectWhole(root, note), note).toBe(0);
    expectHosting(root, 0);
    expect(readLines(root), note).toEqual(lines);
  }
  const next = await runBuild(root, {}, nobody);
  expect(next.end, next.output).toBe('done');
  expect(expectWhole(root, 'unlocked')).toBe(1);
  expect(listLeft(root)).toEqual([]);
  record(task, { tried: locked.length, survived: locked.length });
});

/** Each makes an odd place of one, and gives what puts it back. */
const places: [name: string, make: () => Promise<() => unknown>, needsRoot?: boolean][] = [
  ['dist/ is a link', () => linkTo('served')],
  ['dist/ is a link to another device', () => linkTo(), true],
  ['dist/ is mounted', () => mountAt('dist'), true],
  ['.astro/ is mounted', () => mountAt('.astro'), true],
  ['content/ is mounted', () => mountAt('content'), true],
];

async function linkTo(folder?: string): Promise<() => unknown> {
  const target = folder ? at(folder) : await mkdtemp(join(tmpdir(), 'maqal-served-'));
  if (folder) await mkdir(target);
  else run('mount', '-t', 'tmpfs', '-o', 'size=96m', 'maqal', target);
  if (existsSync(at('dist'))) {
    run('cp', '-a', `${at('dist')}/.`, target);
    await rm(at('dist'), { recursive: true });
  }
  await symlink(target, at('dist'));
  return async () => {
    if (!folder) run('umount', '-l', target);
    await rm(target, { recursive: true });
  };
}

test('dist/, .astro/ or content/ is elsewhere', async ({ task }) => {
  let tried = 0;
  for (const [name, make, needsRoot] of places) {
    if (needsRoot && !isRoot) continue;
    for (const isFirst of [true, false]) {
      await site.remove();
      site = await makeSmallSite();
      ({ root } = site);
      if (!isFirst) expect((await runBuild(root)).end).toBe('done');
      const undo = await make();
      try {
        await writeEdition(site, 1);
        const { end, output } = await runBuild(root);
        const note = `${name}${isFirst ? ', at first' : ''}:\n${output}`;
        expect(end, note).toBe('done');
        expect(expectWhole(root, note), note).toBe(1);
        expectHosting(root, 1);
        expect(listLeft(root), note).toEqual([]);
        tried += 1;
      } finally {
        await undo();
      }
    }
  }
  record(task, { tried, survived: tried });
});

test.runIf(isRoot)('a mounted dist/ that is read-only, and one that is full', async ({ task }) => {
  expect((await runBuild(root)).end).toBe('done');
  const undo = await mountAt('dist', false);
  try {
    await writeEdition(site, 1);
    const { end, output } = await runBuild(root);
    expect(end, output).toBe('failed');
    expect(output).toContain('dist/ is as it was');
    expect(output).toContain('The build may not write');
    expect(expectWhole(root, output)).toBe(0);
    run('mount', '-o', 'remount,rw', at('dist'));
    const used = Number(run('du', '-sk', at('dist')).toString().split('\t')[0]);
    run('mount', '-o', `remount,size=${used + 8}k`, at('dist'));
    const full = await runBuild(root);
    expect(full.end, full.output).toBe('failed');
    expect(full.output).toContain('The disk is full');
    expect(full.output).toContain('dist/ and hosting/ are not as they were');
    run('mount', '-o', 'remount,size=96m', at('dist'));
    const next = await runBuild(root);
    expect(next.end, next.output).toBe('done');
    expect(next.output).toContain('An earlier build was stopped');
    expect(expectWhole(root, next.output)).toBe(1);
    expectHosting(root, 1);
    expect(listLeft(root)).toEqual([]);
    record(task, { tried: 3, survived: 3 });
  } finally {
    undo();
  }
});
