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

/** `npm run test:incremental` tries every edit by itself. */
test('what a build takes over from the last one is what it would have built, byte for byte', async () => {
  const dice = makeDice(1);
  const some = [
    'title',
    'body',
    'rename',
    'topics',
    'other bytes',
    'links between articles',
    'create',
  ];
  for (const name of some) await edits[name]!(pair.site, dice);
  const { differences, failed, output } = await pair.compare();
  expect(failed, output).toBe(false);
  expect(differences).toEqual([]);
});
