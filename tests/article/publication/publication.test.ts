import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findFirstMoment } from '../../../src/article/publication/first-moment.ts';
import { formatMoment } from '../../../src/article/publication/format-moment.ts';
import { readClock, stopClock } from '../../../src/article/publication/read-clock.ts';
import {
  isPublished,
  readPublication,
  sortByPublication,
} from '../../../src/article/publication/publication.ts';

const at = (moment: string) => new Date(moment);

describe('the first moment of a date', () => {
  test.each([
    ['2026-11-24', 'Asia/Riyadh', '2026-11-23T21:00:00.000Z'],
    ['2026-11-24', 'UTC', '2026-11-24T00:00:00.000Z'],
    ['2026-11-24', 'America/St_Johns', '2026-11-24T03:30:00.000Z'],
    ['2026-01-15', 'Africa/Cairo', '2026-01-14T22:00:00.000Z'],
    ['2026-07-15', 'Africa/Cairo', '2026-07-14T21:00:00.000Z'],
    ['2026-11-24T14:30+03:00', 'UTC', '2026-11-24T11:30:00.000Z'],
  ])('%s in %s is %s', (date, zone, moment) => {
    expect(findFirstMoment(date, zone).toISOString()).toBe(moment);
  });

  test('of a day that summer time begins at midnight is 01:00', () => {
    expect(findFirstMoment('2026-04-24', 'Africa/Cairo').toISOString()).toBe(
      '2026-04-23T22:00:00.000Z',
    );
  });
});

describe('an article', () => {
  const date = '2026-11-24';

  test('is published from the first moment of its day in the site’s time zone', () => {
    expect(isPublished({ date }, at('2026-11-23T20:59:59Z'))).toBe(false);
    expect(isPublished({ date }, at('2026-11-23T21:00:00Z'))).toBe(true);
  });

  test('is scheduled until then, and says for when', () => {
    expect(readPublication({ date }, at('2026-01-01T00:00Z'))).toEqual({
      state: 'scheduled',
      from: at('2026-11-23T21:00:00Z'),
    });
  });

  test('that is a draft is one whatever its date', () => {
    expect(readPublication({ date, draft: true }, at('2030-01-01T00:00Z')).state).toBe('draft');
    expect(readPublication({ date: '2099-01-01', draft: true }, at(date)).state).toBe('draft');
    expect(isPublished({ date, draft: false }, at('2030-01-01T00:00Z'))).toBe(true);
  });

  test('is sorted with its like, the next to appear first', () => {
    const article = (date: string, draft?: boolean) => ({
      data: { title: date, source: 'و', date, draft },
    });
    const sorted = sortByPublication(
      [
        article('2028-01-01'),
        article('2020-01-01'),
        article('2027-01-01'),
        article('2020-01-02', true),
      ],
      at('2026-01-01T00:00Z'),
    );
    const dates = (articles: { data: { date: string } }[]) => articles.map(({ data }) => data.date);
    expect(dates(sorted.published)).toEqual(['2020-01-01']);
    expect(dates(sorted.drafts)).toEqual(['2020-01-02']);
    expect(dates(sorted.scheduled.map(({ article }) => article))).toEqual([
      '2027-01-01',
      '2028-01-01',
    ]);
  });
});

describe('the clock', () => {
  beforeEach(() => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  test('is the machine’s, or what SOURCE_DATE_EPOCH says', () => {
    vi.useFakeTimers({ now: at('2026-11-24T10:00:00Z') });
    expect(readClock()).toEqual(at('2026-11-24T10:00:00Z'));
    vi.stubEnv('SOURCE_DATE_EPOCH', '1415318400');
    expect(readClock()).toEqual(at('2014-11-07T00:00:00Z'));
  });

  test('stands once it is stopped', () => {
    vi.useFakeTimers({ now: at('2026-11-24T10:00:00.900Z') });
    expect(stopClock()).toEqual(at('2026-11-24T10:00:00Z'));
    vi.setSystemTime(at('2027-01-01T00:00:00Z'));
    expect(readClock()).toEqual(at('2026-11-24T10:00:00Z'));
  });

  test.each(['yesterday', '-1', '1.5', '99999999999999'])('refuses %s', (value) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', value);
    expect(readClock).toThrow(/SOURCE_DATE_EPOCH.*\n.*whole seconds/);
  });
});

test.each([
  ['2099-11-07', '7 نوفمبر 2099'],
  ['2099-11-07T10:30+03:00', '7 نوفمبر 2099، الساعة 10:30'],
])('%s is announced as %s', (date, text) => {
  expect(formatMoment(date, { months: ['EG'], digits: 'latn' })).toBe(text);
});
