import { expect, test } from 'vitest';
import { formatInstant } from '../../../src/metadata/feeds/publication-time.ts';

const dayIn = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(instant));

test.each([
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Riyadh',
  'Asia/Tokyo',
  'Pacific/Auckland',
])('a day without an hour is that day in %s, in summer and in winter', (timeZone) => {
  for (const date of ['2014-01-01', '2014-07-01']) {
    expect(dayIn(formatInstant(date), timeZone)).toBe(date);
  }
});

test('an hour is kept in its offset, and given the seconds that RFC 3339 asks for', () => {
  expect(formatInstant('2016-01-01T01:00+03:00')).toBe('2016-01-01T01:00:00+03:00');
  expect(formatInstant('2016-01-01T01:00:15Z')).toBe('2016-01-01T01:00:15Z');
});
