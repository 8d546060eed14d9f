import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePair, type SitePair } from '../support/compare-builds.ts';
import { edits, makeDice, writeSample } from '../support/edit-site.ts';

/** `SEED=7 EDITS=100 npm run test:incremental` tries others, and more of them. */
const { SEED = '1', EDITS = '40' } = process.env;
let pair: SitePair;

beforeAll(async () => {
  pair = await makePair();
  await writeSample(pair.site);
  expect((await pair.compare()).differences).toEqual([]);
});
afterAll(() => pair.remove());

test(`${EDITS} random edits (seed ${SEED}) give what clean builds give, byte for byte`, async () => {
  const dice = makeDice(Number(SEED));
  const names = Object.keys(edits);
  const order = Array.from({ length: Number(EDITS) }, (_, at) => names[at % names.length]!);
  for (let at = order.length - 1; at > 0; at--) {
    const other = dice.below(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  const wrong: string[] = [];
  const content = join(pair.site.root, 'content');
  const last = join(await mkdtemp(join(tmpdir(), 'maqal-edits-')), 'content');
  for (const [at, name] of order.entries()) {
    await cp(content, last, { recursive: true });
    const what = `${at + 1}. ${name}: ${await edits[name]!(pair.site, dice)}`;
    let result = await pair.compare();
    if (result.failed) {
      // An address that is gone on purpose is taken out of the ledger: here, all are.
      wrong.push(...result.differences.map((each) => `${what}: ${each}`));
      await rm(join(pair.site.root, 'content/addresses.txt'));
      result = await pair.compare();
    }
    const outcome = result.failed ? `fails alike: ${result.output.slice(0, 200)}` : 'same';
    console.log(`${what}: ${result.differences.length === 0 ? outcome : 'DIFFERS'}`);
    wrong.push(...result.differences.map((each) => `${what}: ${each}`));
    if (result.failed) {
      await rm(content, { recursive: true });
      await cp(last, content, { recursive: true });
    }
    await rm(last, { recursive: true });
  }
  expect(wrong).toEqual([]);
});
