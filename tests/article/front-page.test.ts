import { expect, test } from 'vitest';
import { groupByDay, orderFrontPage } from '../../src/article/front-page.ts';

const article = (date: string, featured?: boolean) => ({ data: { date, featured } });

test('the newest that is featured leads, be it beyond what is shown; else the newest', () => {
  const [a, b, c, d] = [
    article('2014-11-04'),
    article('2014-11-03'),
    article('2014-11-02', true),
    article('2014-11-01', true),
  ];
  expect(orderFrontPage([a, b, c, d], 4)).toEqual([c, a, b, d]);
  expect(orderFrontPage([a, b, c, d], 2)).toEqual([c, a, b]);
  expect(orderFrontPage([a, b], 2)).toEqual([a, b]);
  expect(orderFrontPage([], 2)).toEqual([]);
});

test('days are those that are written, whatever the offset', () => {
  const dates = ['2014-11-04T23:30-05:00', '2014-11-04', '2014-11-03T01:00+03:00'];
  expect(
    groupByDay(dates.map((date) => article(date))).map(({ day, articles }) => [
      day,
      articles.length,
    ]),
  ).toEqual([
    ['2014-11-04', 2],
    ['2014-11-03', 1],
  ]);
});
