import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, formatHijriDay } from '../../src/arabic/dates.ts';
import { findHijriDay } from '../../src/arabic/hijri.ts';
import { findDates } from '../../src/arabic/parse-date.ts';

const read = (text: string) => findDates(text).map(({ date }) => date);

describe('7 November 2014 in every way a newspaper writes it', () => {
  test.each([
    '07 نوفمبر 2014',
    '٠٧ نوفمبر ٢٠١٤',
    '۷ نوفمبر ۲۰۱۴',
    '7 تشرين الثاني 2014',
    '7 تشرين ثاني 2014',
    '7 نونبر 2014',
    '7 نوفمبر/ تشرين الثاني 2014',
    '7 تشرين الثاني/نوفمبر 2014',
    '7 تشرين الثاني (نوفمبر) 2014',
    'الجمعة، 7 نوفمبر، 2014 - 10:30',
    '7 من شهر نوفمبر عام 2014',
    '7\u00a0نوفمبر\u00a02014',
    'نوفمبر 7, 2014',
    'November 7, 2014',
    '7-نوفمبر-2014',
    '2014-11-07T09:15:00+03:00',
    '2014/11/7',
    '14 محرم 1436 هـ',
    '14 محرّم 1436',
    '14/1/1436هـ',
  ])('%s', (text) => expect(read(text)).toEqual(['2014-11-07']));
});

test.each([
  ['3 جانفي 2012', '2012-01-03'],
  ['3 كانون الثاني 2012', '2012-01-03'],
  ['3 فيفري 2012', '2012-02-03'],
  ['3 شباط 2012', '2012-02-03'],
  ['3 اذار 2012', '2012-03-03'],
  ['3 أفريل 2012', '2012-04-03'],
  ['3 ابريل 2012', '2012-04-03'],
  ['3 نيسان 2012', '2012-04-03'],
  ['3 ماي 2012', '2012-05-03'],
  ['3 أيّار 2012', '2012-05-03'],
  ['3 جوان 2012', '2012-06-03'],
  ['3 يونيه 2012', '2012-06-03'],
  ['3 جويلية 2012', '2012-07-03'],
  ['3 يوليوز 2012', '2012-07-03'],
  ['3 تموز 2012', '2012-07-03'],
  ['3 أوت 2012', '2012-08-03'],
  ['3 غشت 2012', '2012-08-03'],
  ['3 آب 2012', '2012-08-03'],
  ['3 شتنبر 2012', '2012-09-03'],
  ['3 ايلول 2012', '2012-09-03'],
  ['3 تشرين الأول 2012', '2012-10-03'],
  ['3 دجنبر 2012', '2012-12-03'],
  ['3 كانون الأول 2012', '2012-12-03'],
  ['1 رمضان 1445', '2024-03-11'],
  ['10 ذي الحجة 1445 هـ', '2024-06-16'],
  ['12 ربيع الثاني 1440', '2018-12-19'],
  ['29 جمادى الاخرة 1444', '2023-01-22'],
])('%s is %s', (text, date) => expect(read(text)).toEqual([date]));

test.each([
  ['07/11/2014', '2014-11-07', '2014-07-11'],
  ['٧/١١/٢٠١٤', '2014-11-07', '2014-07-11'],
  ['7.11.2014', '2014-11-07', '2014-07-11'],
  ['25/11/2014', '2014-11-25', undefined],
  ['11/25/2014', '2014-11-25', undefined],
  ['07/07/2014', '2014-07-07', undefined],
  ['2014/25/11', '2014-11-25', undefined],
  ['7 نوفمبر/ تشرين الأول 2014', '2014-11-07', '2014-10-07'],
])('%s is %s, and can also be %s', (text, date, other) => {
  expect(findDates(text)).toMatchObject([{ date, other }]);
});

test.each([
  '24 نوفمبر الجاري',
  'في 2009',
  '30 فبراير 2014',
  '31 محرم 1436',
  '192.168.1.2014',
  '5+1',
  '7 نوفمبران 2014',
  '17 نوفمبر 20145',
  '1 محرم 1700',
])('%s is no date', (text) => expect(findDates(text)).toEqual([]));

test('both calendars on a line are two dates of one day, each with its place', () => {
  const text = 'الجمعة 14 محرم 1436 هـ الموافق 7 نوفمبر 2014 م';
  expect(findDates(text)).toMatchObject([
    { calendar: 'hijri', date: '2014-11-07', index: 7 },
    { calendar: 'gregory', date: '2014-11-07', text: '7 نوفمبر 2014' },
  ]);
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2077-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = fc.constantFrom(
  ...['EG', 'LB', 'MA', 'TN', 'MR', 'IQ', 'DZ'].map((each) => [each]),
  ['EG', 'LB'],
);

test('whatever the site writes as a date is read back as the same day', () => {
  fc.assert(
    fc.property(day, months, fc.constantFrom('latn', 'arab'), (date, countries, digits) => {
      expect(read(formatDay(date, { months: countries, digits: digits as 'latn' }))).toEqual([
        date,
      ]);
      expect(read(formatHijriDay(date, { digits: digits as 'latn' }))).toEqual([date]);
    }),
    { numRuns: 300 },
  );
});

test('days outside the tables of Umm al-Qura are not guessed', () => {
  expect(findHijriDay(1299, 12, 1)).toBeUndefined();
  expect(findHijriDay(1601, 1, 1)).toBeUndefined();
  expect(findHijriDay(1300, 1, 1)).toBe('1882-11-12');
});
