import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePair, type SitePair } from '../../support/compare-builds.ts';
import { edits, makeDice, writeSample } from '../../support/edit-site.ts';

let pair: SitePair;

beforeAll(async () => {
  pair = await makePair();
  await writeSample(pair.site);
  const { ok, output } = await pair.site.build();
  expect(ok, output).toBe(true);
});
afterAll(() => pair.remove());

/** Of the file that is written when Astro has bundled the code. */
const stateOfBundle = async () => {
  const { ino, mtimeMs } = await stat(join(pair.site.root, '.astro/bundle/kept-bundle.json'));
  return `${ino} ${mtimeMs}`;
};

test('where only words change, pages are rendered in the bundle of the last build', async () => {
  const dice = makeDice(2);
  const bundle = await stateOfBundle();
  for (const name of ['title', 'body', 'links between articles'])
    await edits[name]!(pair.site, dice);
  const { differences, failed, output } = await pair.compare();
  expect(failed, output).toBe(false);
  expect(differences).toEqual([]);
  expect(await stateOfBundle()).toBe(bundle);
});

const inodeOf = async (path: string) => (await stat(join(pair.site.root, path))).ino;

/** `npm run test:incremental` tries every edit by itself. */
test('what a build takes over from the last one is what it would have built, byte for byte', async () => {
  const dice = makeDice(1);
  const bundle = await stateOfBundle();
  const some = ['rename', 'topics', 'other bytes', 'create'];
  for (const name of some) await edits[name]!(pair.site, dice);
  const kept = await inodeOf('.astro/kept-site');
  expect(await inodeOf('.astro/kept-site/2019/story-9/index.html')).toBe(
    await inodeOf('dist/2019/story-9/index.html'),
  );
  await pair.site.write('.astro/kept-site/stray/index.html', 'x');
  const { differences, failed, output } = await pair.compare();
  expect(failed, output).toBe(false);
  expect(differences).toEqual([]);
  expect(await inodeOf('dist')).toBe(kept);
  // Another picture is another module.
  expect(await stateOfBundle()).not.toBe(bundle);
});
