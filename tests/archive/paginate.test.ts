import { expect, test } from 'vitest';
import { paginate } from '../../src/archive/paginate.ts';

const count = (length: number) => Array.from({ length }, (_, at) => length - at);
const lengths = (length: number) =>
  paginate(count(length)).map(({ number, articles }) => [number, articles.length]);

test.each([
  [1, [[undefined, 1]]],
  [50, [[undefined, 50]]],
  [
    51,
    [
      [undefined, 11],
      [1, 40],
    ],
  ],
  [
    90,
    [
      [undefined, 50],
      [1, 40],
    ],
  ],
  [
    91,
    [
      [undefined, 11],
      [2, 40],
      [1, 40],
    ],
  ],
])('%i articles stand on pages of at most 50', (length, parts) => {
  expect(lengths(length)).toEqual(parts);
});

test('nothing is lost, doubled or out of order, and no page is short, however many there are', () => {
  for (let length = 1; length <= 700; length++) {
    const parts = paginate(count(length));
    expect(parts.flatMap(({ articles }) => articles)).toEqual(count(length));
    if (length > 50) for (const { articles } of parts) expect(articles.length).toBeGreaterThan(10);
  }
});

test('a numbered page holds the same articles for ever, whatever comes', () => {
  const seen = new Map<number, readonly number[]>();
  for (let length = 1; length <= 700; length++) {
    for (const { number, articles } of paginate(count(length))) {
      if (number === undefined) continue;
      expect(articles).toEqual(seen.get(number) ?? articles);
      seen.set(number, articles);
    }
  }
  expect(seen.size).toBe(17);
});
