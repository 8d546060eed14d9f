import { expect, test } from 'vitest';
import { formatDay, formatHijriDay, isDay, listMonths } from '../../src/arabic/dates.ts';

const western = { months: ['EG'], digits: 'latn', twoDigitDays: true } as const;

test('a day is written with the month by name, in one digit or in two', () => {
  expect(formatDay('2014-11-07', western)).toBe('07 نوفمبر 2014');
  const short = { ...western, twoDigitDays: false };
  expect(formatDay('2014-11-07', short)).toBe('7 نوفمبر 2014');
  expect(formatDay('2014-11-17', short)).toBe('17 نوفمبر 2014');
  expect(formatDay('2014-11-07', { ...short, digits: 'arab' })).toBe('٧ نوفمبر ٢٠١٤');
});

test.each([
  ['LB', '07 تشرين الثاني 2014'],
  ['MA', '07 نونبر 2014'],
  ['TN', '07 نوفمبر 2014'],
])('months bear the names of %s', (country, text) => {
  expect(formatDay('2014-11-07', { ...western, months: [country] })).toBe(text);
});

test('two countries give the doubled form of the newspapers', () => {
  const months = ['EG', 'LB'];
  expect(formatDay('2014-11-07', { ...western, months })).toBe('07 نوفمبر/ تشرين الثاني 2014');
});

test('a name that both countries share is not doubled', () => {
  expect(formatDay('2014-11-07', { ...western, months: ['EG', 'SA'] })).toBe('07 نوفمبر 2014');
});

test('digits may be Arabic-Indic', () => {
  expect(formatDay('2014-11-07', { ...western, digits: 'arab' })).toBe('٠٧ نوفمبر ٢٠١٤');
});

test('a date-time keeps the day it was written with, whatever its offset', () => {
  expect(formatDay('2014-11-07T23:30-08:00', western)).toBe('07 نوفمبر 2014');
});

test('the months are listed as days name them', () => {
  const style = { months: ['EG', 'LB'], digits: 'arab', twoDigitDays: true } as const;
  const names = listMonths(style);
  expect(names).toHaveLength(12);
  names.forEach((name, at) => {
    const day = `2014-${String(at + 1).padStart(2, '0')}-07`;
    expect(formatDay(day, style)).toBe(`٠٧ ${name} ٢٠١٤`);
  });
});

test('the same day in the Umm al-Qura calendar', () => {
  expect(formatHijriDay('2014-11-07', western)).toBe('14 محرم 1436 هـ');
  expect(formatHijriDay('2014-10-27', western)).toBe('03 محرم 1436 هـ');
  expect(formatHijriDay('2014-10-27', { digits: 'latn' })).toBe('3 محرم 1436 هـ');
});

test.each(['2014-02-30', '2015-02-29', '2014-13-01', '2014-2-3', '', '07-11-2014'])(
  '%s is no day, and is not written as another',
  (date) => {
    expect(isDay(date)).toBe(false);
    expect(() => formatDay(date, western)).toThrow(RangeError);
  },
);

test('a leap day is a day', () => expect(isDay('2016-02-29')).toBe(true));
