import { expect, test } from 'vitest';
import { breakLines, type Word } from '../../../src/cards/typesetting/break-lines.ts';

const words = (widths: number[], costs: number[] = []): Word[] =>
  widths.map((width, at) => ({ start: at, end: at + 1, width, space: 1, cost: costs[at] ?? 0 }));
const shape = (lines: Word[][]) => lines.map((line) => line.map(({ width }) => width));

test('lines come out even, not filled from the top', () => {
  expect(shape(breakLines(words([9, 9, 9, 9]), 2).lines)).toEqual([
    [9, 9],
    [9, 9],
  ]);
  expect(shape(breakLines(words([10, 10, 10, 4]), 2).lines)).toEqual([
    [10, 10],
    [10, 4],
  ]);
});

test('a line may be a little longer to end at a better place', () => {
  const sentence = words([10, 10, 10, 10, 9], [0, 0.2, -0.1, 0, 0]);
  expect(breakLines(sentence, 2).lines[0]).toHaveLength(2);
  expect(breakLines(sentence, 2, 1.1).lines[0]).toHaveLength(3);
});

test('every word stands in one line, in order, in as many lines as asked for', () => {
  const many = words(Array.from({ length: 30 }, (_, at) => 3 + ((at * 7) % 11)));
  for (let count = 1; count <= 10; count++) {
    const { lines } = breakLines(many, count, 1.2);
    expect(lines).toHaveLength(count);
    expect(lines.flat()).toEqual(many);
  }
});
