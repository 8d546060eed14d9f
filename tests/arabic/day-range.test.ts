import { expect, test } from 'vitest';
import { formatDayRange } from '../../src/arabic/day-range.ts';

const style = { months: ['EG'], digits: 'latn', twoDigitDays: true } as const;

test.each([
  ['2014-11-07', '2014-11-07', '07 نوفمبر 2014'],
  ['2014-11-03', '2014-11-07T10:00Z', 'من 03 إلى 07 نوفمبر 2014'],
  ['2014-10-30', '2014-11-07', 'من 30 أكتوبر إلى 07 نوفمبر 2014'],
  ['2013-12-30', '2014-01-02', 'من 30 ديسمبر 2013 إلى 02 يناير 2014'],
  ['2013-11-07', '2014-11-07', 'من 07 نوفمبر 2013 إلى 07 نوفمبر 2014'],
])('from %s to %s', (first, last, text) => {
  expect(formatDayRange(first, last, style)).toBe(text);
});

test('days may have one digit', () => {
  const short = { ...style, twoDigitDays: false };
  expect(formatDayRange('2014-11-03', '2014-11-07', short)).toBe('من 3 إلى 7 نوفمبر 2014');
});

test('months of two words are kept whole', () => {
  const levantine = { ...style, months: ['LB'] };
  expect(formatDayRange('2014-10-30', '2014-11-07', levantine)).toBe(
    'من 30 تشرين الأول إلى 07 تشرين الثاني 2014',
  );
});
