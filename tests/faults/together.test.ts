import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { record } from './record.ts';
import { runBuild } from './run-build.ts';
import {
  expectHosting,
  expectWhole,
  lastOld,
  listLeft,
  makeSmallSite,
  readLines,
  writeEdition,
} from './whole-site.ts';

const rounds = 6;

test('two builds at once', async ({ task }) => {
  const site = await makeSmallSite();
  const { root } = site;
  for (let edition = 1; edition <= rounds; edition++) {
    await writeEdition(site, edition);
    const isStaggered = edition % 2 === 0;
    const first = runBuild(root);
    if (isStaggered) await setTimeout(edition * 200);
    const both = await Promise.all([first, runBuild(root)]);
    const note = both.map(({ output }) => output).join('\n--\n');
    expect(
      both.map(({ end }) => end),
      note,
    ).toEqual(['done', 'done']);
    expect(expectWhole(root, note), note).toBe(edition);
    expectHosting(root, edition);
    expect(readLines(root)).toContain(`/${lastOld(edition)}/`);
    expect(listLeft(root), note).toEqual([]);
  }
  record(task, { tried: rounds, survived: rounds });
  await site.remove();
});

test('lines that come into the ledger while a site is built', async ({ task }) => {
  const site = await makeSmallSite();
  const { root } = site;
  expect((await runBuild(root)).end).toBe('done');
  const ledger = join(root, 'content/addresses.txt');
  const written: string[] = [];
  let isBuilding = true;
  const write = async () => {
    while (isBuilding) {
      const line = `# ${written.length}`;
      await appendFile(ledger, `${line}\n`);
      written.push(line);
      await setTimeout(2);
    }
  };
  const writing = write();
  await writeEdition(site, 1);
  const { end, output } = await runBuild(root);
  isBuilding = false;
  await writing;
  expect(end, output).toBe('done');
  const lines = readLines(root);
  expect(written.filter((line) => !lines.includes(line))).toEqual([]);
  expect(lines).toContain('/old-1/');
  record(task, { tried: written.length, survived: written.length });
  await site.remove();
});
