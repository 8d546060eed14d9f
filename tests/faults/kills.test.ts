import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

/** What happens in the folder that a build has to itself; a whole build follows only now and then. */
const isAside = (at: string) => /\.astro\/build-\d/.test(at) && !at.includes('journal');
const isSmall = (at: string) => /^(unlink|rmdir) /.test(at);

test('killed before any rename, write or removal', async ({ task }) => {
  const site = await makeSmallSite();
  const { root } = site;
  expect((await runBuild(root)).end).toBe('done');
  let [last, whole, tried] = [0, 0, 0];
  let lines = readLines(root);
  for (let edition = 1; ; edition++) {
    await writeEdition(site, edition);
    const killed = await runBuild(root, { BREAK_AT: `${edition - 1}` });
    const note = `kill ${edition - 1}, before ${killed.at}`;
    const now = readLines(root);
    expect(
      lines.filter((line) => !now.includes(line)),
      note,
    ).toEqual([]);
    lines = now;
    last = Math.max(last, expectWhole(root, note));
    if (killed.end !== 'killed') {
      expect(killed.end, killed.output).toBe('done');
      break;
    }
    tried += 1;
    if ((isAside(killed.at) || isSmall(killed.at)) && edition % 10 > 0) continue;
    const isHalfWay = existsSync(join(root, '.astro/publishing/journal.json'));
    const next = await runBuild(root);
    expect(next.end, `${note}:\n${next.output}`).toBe('done');
    expect(next.output.includes('An earlier build was stopped'), note).toBe(isHalfWay);
    expect(expectWhole(root, note), note).toBe(edition);
    expectHosting(root, edition);
    expect(listLeft(root), note).toEqual([]);
    whole += 1;
  }
  expect(tried).toBeGreaterThan(60);
  expect(whole).toBeGreaterThan(15);
  record(task, { tried, survived: tried });
  await site.remove();
});
