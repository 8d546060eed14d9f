import { expect, test } from 'vitest';
import { joinMoment, splitMoment } from '../../src/editor/join-moment.ts';

test.each([
  ['2014-11-07', '', 'Asia/Riyadh', '2014-11-07'],
  ['2014-11-07', '14:30', 'Asia/Riyadh', '2014-11-07T14:30+03:00'],
  ['2026-07-01', '09:05', 'Africa/Casablanca', '2026-07-01T09:05+01:00'],
  ['2026-01-15', '23:59', 'Africa/Tunis', '2026-01-15T23:59+01:00'],
  ['2026-07-01', '00:00', 'UTC', '2026-07-01T00:00+00:00'],
  ['2026-07-01', '12:00', 'America/New_York', '2026-07-01T12:00-04:00'],
  // The hour after the clocks of Beirut go forward, and an hour before: the offset is that of the moment.
  ['2026-03-29', '01:30', 'Asia/Beirut', '2026-03-29T01:30+03:00'],
  ['2026-03-28', '23:30', 'Asia/Beirut', '2026-03-28T23:30+02:00'],
  ['', '14:30', 'Asia/Riyadh', ''],
])('%s %s in %s is written %s', (day, hour, zone, text) => {
  expect(joinMoment({ day, hour }, zone)).toBe(text);
});

test.each([
  ['2014-11-07', '2014-11-07', ''],
  ['2014-11-07T14:30+03:00', '2014-11-07', '14:30'],
  ['2014-11-07T14:30:59Z', '2014-11-07', '14:30'],
  ['', '', ''],
])('%s shows as %s %s', (text, day, hour) => {
  expect(splitMoment(text)).toEqual({ day, hour });
});
