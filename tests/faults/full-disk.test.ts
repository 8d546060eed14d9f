import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { record } from './record.ts';
import { type Run, runBuild } from './run-build.ts';
import { expectWhole, listLeft, makeSmallSite, readLines, writeEdition } from './whole-site.ts';

/** What a thrown error's stack looks like. */
const backtrace = /^\s+at .*:\d+:\d+\)?$/m;

/** Holds that a build which found no room said so, and left all as it was. */
function expectRefused({ end, output }: Run, root: string, note: string): void {
  expect(end, `${note}:\n${output}`).toBe('failed');
  expect(output, note).toContain('امتلأ القرص');
  expect(output, note).toContain('The disk is full');
  expect(output, note).toContain('dist/ is as it was');
  expect(output, note).not.toMatch(backtrace);
  expect(expectWhole(root, note), note).toBe(0);
}

test('disk full from any write on', async ({ task }) => {
  const site = await makeSmallSite();
  const { root } = site;
  expect((await runBuild(root)).end).toBe('done');
  const lines = readLines(root);
  await writeEdition(site, 1);
  let at = 0;
  for (; ; at++) {
    const run = await runBuild(root, { BREAK_AT: `${at}`, BREAK_WITH: 'ENOSPC' });
    // Only what the next build would have known of this one was not kept.
    if (run.end === 'done') break;
    const note = `no room from write ${at} on, ${run.at}`;
    expectRefused(run, root, note);
    expect(readLines(root), note).toEqual(lines);
  }
  expect(at).toBeGreaterThan(40);
  expect(expectWhole(root, 'at last')).toBe(1);
  expect(listLeft(root)).toEqual([]);
  record(task, { tried: at, survived: at });
  await site.remove();
});

const isRoot = process.getuid?.() === 0;

test.runIf(isRoot)('a full file system', async ({ task }) => {
  const disk = await mkdtemp(join(tmpdir(), 'maqal-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'maqal', disk]);
  vi.stubEnv('TMPDIR', disk);
  try {
    const site = await makeSmallSite();
    const { root } = site;
    expect((await runBuild(root)).end).toBe('done');
    await writeEdition(site, 1);
    let refused = 0;
    const rooms = [0, 64, 128, 256, 512, 768, 1024, 1536, 2048, 3072, 65_536];
    for (const room of rooms) {
      const { bavail, bsize } = statfsSync(disk);
      const ballast = join(disk, 'ballast');
      writeFileSync(ballast, new Uint8Array(Math.max(0, bavail * bsize - room * 1024)));
      const run = await runBuild(root);
      rmSync(ballast);
      const note = `${room} KB left`;
      if (run.end === 'done') expect(expectWhole(root, note)).toBe(1);
      else expectRefused(run, root, note);
      if (run.end !== 'done') refused += 1;
      if (room >= 65_536) expect(run.end, run.output).toBe('done');
    }
    expect(refused).toBeGreaterThan(4);
    expect(listLeft(root)).toEqual([]);
    record(task, { tried: rooms.length, survived: rooms.length });
  } finally {
    vi.unstubAllEnvs();
    execFileSync('umount', ['-l', disk]);
    await rmdir(disk);
  }
});
