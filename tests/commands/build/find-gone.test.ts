import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findGone } from '../../../src/commands/build/find-gone.ts';

test('what the last build had and this one has not is named, but for the editor', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'maqal-gone-'));
  onTestFinished(() => rm(dist, { recursive: true }));
  expect(findGone(join(dist, 'none'), new Set())).toEqual([]);
  for (const folder of ['', '2014/a', '2014/b', 'admin', '_astro']) {
    await mkdir(join(dist, folder), { recursive: true });
    await writeFile(join(dist, folder, folder === '_astro' ? 'a.css' : 'index.html'), '');
  }
  await writeFile(join(dist, 'old.html'), '');
  await writeFile(join(dist, '404.html'), '');
  expect(findGone(dist, new Set(['/2014/a/']))).toEqual(['/2014/b/', '/old.html']);
});
