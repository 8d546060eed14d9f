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
/** There one change in so many is enough. */
const stride = Number(process.env.KILL_STRIDE ?? 4);
const isSmall = (at: string) => /^(unlink|rmdir) /.test(at);

test('killed before any rename, write or removal', async ({ task }) => {
  const site = await makeSmallSite();
  const { root } = site;
  expect((await runBuild(root)).end).toBe('done');
  let [last, whole, tried] = [0, 0, 0];
  let lines = readLines(root);
  let [at, careful, hasJumped] = [0, 0, false];
  for (let edition = 1; ; edition++) {
    await writeEdition(site, edition);
    const killed = await runBuild(root, { BREAK_AT: `${at}` });
    const note = `kill ${at}, before ${killed.at}`;
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
    if (hasJumped && !isAside(killed.at)) {
      // Back to where the folder of its own was left, and on in single steps.
      [at, careful] = [at - stride + 1, stride];
      hasJumped = false;
    } else {
      hasJumped = isAside(killed.at) && careful === 0;
      at += hasJumped ? stride : 1;
      careful = Math.max(0, careful - 1);
    }
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
  expect(tried).toBeGreaterThan(30);
  expect(whole).toBeGreaterThan(15);
  record(task, { tried, survived: tried });
  await site.remove();
});
