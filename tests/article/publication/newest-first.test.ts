import { expect, test } from 'vitest';
import { compareNewest } from '../../../src/article/publication/newest-first.ts';

const sort = (...articles: [id: string, date: string][]) =>
  articles
    .map(([id, date]) => ({ id, date }))
    .toSorted(compareNewest)
    .map(({ id }) => id);

test.each(['+14:00', '-12:00', 'Z'])(
  'the day as written decides, whatever the offset %s',
  (zone) => {
    expect(
      sort(
        ['first', '2016-01-01T23:30Z'],
        ['second', `2016-01-02T00:30${zone}`],
        ['third', '2016-01-03'],
        ['second-bare', '2016-01-02'],
      ),
    ).toEqual(
      zone === '+14:00'
        ? ['third', 'second-bare', 'second', 'first']
        : ['third', 'second', 'second-bare', 'first'],
    );
  },
);

test('of one day, the later moment stands first, and of one moment the address decides', () => {
  expect(
    sort(
      ['2016/b', '2016-02-01T09:30Z'],
      ['2016/day', '2016-02-01'],
      ['2016/a', '2016-02-01T09:30:00+00:00'],
      ['2016/late', '2016-02-01T12:00+02:00'],
      // A day without an hour begins at midnight in Riyadh, an hour before this.
      ['2016/night', '2016-02-01T01:00+03:00'],
    ),
  ).toEqual(['2016/late', '2016/a', '2016/b', '2016/night', '2016/day']);
});
