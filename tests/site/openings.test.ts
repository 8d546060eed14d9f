import { expect, inject, test } from 'vitest';

test('a build reads and parses no article more than twice', () => {
  const openings = inject('fixtureOpenings');
  expect(openings.length).toBeGreaterThan(20);
  expect(openings.filter(({ reads }) => reads < 1 || reads > 2)).toEqual([]);
  expect(openings.filter(({ parses }) => parses > 2)).toEqual([]);
  // As `npm run bench:parses` counts them; where nothing is counted, nothing is held.
  expect(openings.filter(({ parses }) => parses > 0).length).toBeGreaterThan(10);
});
