import { describe, expect, it } from 'vitest';
import { hostileTrees } from '../bench/hostile-trees.ts';
import { countSteps, loadCounted } from './count-steps.ts';
import { textOf } from './walk-tree.ts';

const { default: rehypeRtl, findBidiControls, isolateText } = await loadCounted();

// Characters: more than any bound of a rule.
const some = 5000;
const times = 4;
// V8 loses some counts when it collects garbage; a step that is quadratic takes sixteen times as many.
const most = 1.5 * times;
const least = 0.25 * times;

/** How many times as many steps four times the size takes. */
async function grow(work: (length: number) => () => void): Promise<number> {
  // What is met for the first time takes steps of its own.
  work(some)();
  const few = await countSteps(work(some));
  return (await countSteps(work(some * times))) / few;
}

describe('four times the size takes four times the steps', () => {
  it.each(Object.entries(hostileTrees))('for %s', async (_, make) => {
    const transform = rehypeRtl();
    const growth = await grow((length) => {
      const tree = make(length);
      return () => transform(tree);
    });
    expect(growth).toBeGreaterThan(least);
    expect(growth).toBeLessThan(most);
  });

  it.each(Object.entries({ isolateText, findBidiControls }))('for %s', async (_, work) => {
    const prose = hostileTrees['Arabic with Latin names'];
    const growth = await grow((length) => {
      const text = prose ? textOf(prose(length)) : '';
      return () => void work(text);
    });
    expect(growth).toBeGreaterThan(least);
    expect(growth).toBeLessThan(most);
  });
});
