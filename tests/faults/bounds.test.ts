import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/report/problem.ts';
import { largeFiles } from './large-files.ts';
import { record } from './record.ts';

/** Seconds of processor, and MB. Node alone takes 0.5 s and 100 MB, and the project's own code as much. */
const most = { cpu: 10, memory: 1024 };

const script = fileURLToPath(new URL('measure-file.ts', import.meta.url));
const measure = new URL('measure.ts', import.meta.url).href;

test('a file of as much of anything as it may hold', async ({ task }) => {
  const root = await mkdtemp(join(tmpdir(), 'maqal-large-'));
  const folder = join(root, 'content/2014/a');
  await mkdir(folder, { recursive: true });
  const [measures, beyond] = [join(root, 'measures'), [] as string[]];
  const worst = { cpu: 0, memory: 0 };
  for (const [name, text] of largeFiles) {
    await writeFile(join(folder, 'index.md'), text);
    await rm(measures, { force: true });
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', measure, script, root],
      { env: { ...process.env, MEASURES: measures }, encoding: 'utf8', timeout: 120_000 },
    );
    const cost = JSON.parse(await readFile(measures, 'utf8').catch(() => '{"cpu":120,"memory":0}'));
    worst.cpu = Math.max(worst.cpu, cost.cpu);
    worst.memory = Math.max(worst.memory, cost.memory);
    const problems: Problem[] = status === 0 ? JSON.parse(stdout) : [];
    const said = problems
      .map(({ what }) => what.en)
      .join()
      .slice(0, 100);
    const line = `${cost.cpu.toFixed(1)} s, ${cost.memory.toFixed(0)} MB: ${name}: ${said}`;
    if (process.env.VERBOSE) console.log(line);
    const isFault = status !== 0 || /check itself/.test(said);
    if (isFault || cost.cpu > most.cpu || cost.memory > most.memory) {
      beyond.push(`${line}${stderr.slice(0, 300)}`);
    }
  }
  record(task, { tried: largeFiles.length, survived: largeFiles.length - beyond.length, ...worst });
  await rm(root, { recursive: true });
  expect(beyond).toEqual([]);
});
