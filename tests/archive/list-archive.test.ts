import { expect, test } from 'vitest';
import { chainPages, describePage } from '../../src/archive/chain-pages.ts';
import { findOlder, listArchive, listDays } from '../../src/archive/list-archive.ts';
import type { Article } from '../../src/article/collection.ts';

/** So many articles a day, up to a day; newest first. */
function makeArticles(count: number, daily: number, last = '2026-11-20'): Article[] {
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.parse(last) - Math.floor(at / daily) * 86_400_000);
    const date = day.toISOString().slice(0, 10);
    return {
      file: '',
      year: date.slice(0, 4),
      slug: `a-${at}`,
      href: `/${date.slice(0, 4)}/a-${at}/`,
      address: '',
      data: { title: '', date, source: '' } as Article['data'],
      authors: [],
      topics: [],
      digest: '',
    };
  });
}

test('a small site has its years and nothing to walk through', () => {
  const articles = makeArticles(30, 1);
  const { years, pages } = listArchive(articles);
  expect(years.map(({ year, months }) => [year, months.length])).toEqual([['2026', 0]]);
  expect(pages.map(({ path, older, newer }) => [path, older, newer])).toEqual([
    ['2026/', undefined, undefined],
  ]);
  expect(findOlder(articles)).toBeUndefined();
});

test('the first page leads to the very article that follows its last', () => {
  const articles = makeArticles(31, 1);
  expect(findOlder(articles)).toEqual({ href: '/2026/#at-2026-a-30', label: 'عام 2026' });
});

test('from the newest page one comes to every article by older ones alone, and back', () => {
  const articles = makeArticles(1500, 4);
  const { pages, years } = listArchive(articles);
  expect(pages.flatMap((page) => page.articles)).toEqual(articles);
  for (const [at, page] of pages.entries()) {
    expect(page.articles.length).toBeLessThanOrEqual(50);
    expect(page.older?.href).toBe(pages[at + 1] && `/${pages[at + 1]?.path}`);
    expect(page.newer?.href).toBe(pages[at - 1] && `/${pages[at - 1]?.path}`);
  }
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  expect(years.map(({ year, page }) => [year, page?.path])).toEqual([
    ['2026', undefined],
    ['2025', undefined],
  ]);
  expect(years[0]?.months[0]).toMatchObject({
    name: 'نوفمبر',
    title: 'مقالات نوفمبر 2026',
    count: 80,
  });
  expect(pages[0]?.older?.label).toBe('من 01 إلى 10 نوفمبر 2026');
  expect(describePage(pages[1]!)).toBe('من 01 إلى 10 نوفمبر 2026: 40 مقالاً من 80');
});

test('a long month leads to its days, each where its newest article stands', () => {
  const { years } = listArchive(makeArticles(100, 10));
  expect(listDays(years[0]!.months[0]!)).toEqual(
    Array.from({ length: 10 }, (_, at) => {
      const entry = `#at-2026-a-${(9 - at) * 10}`;
      return { day: 11 + at, href: `/2026-11/${at < 4 ? '1/' : at < 8 ? '2/' : ''}${entry}` };
    }),
  );
  const short = listArchive(makeArticles(60, 1)).years[0]!.months[0]!;
  expect(listDays(short)).toEqual([]);
});

test('any other list is cut in the same way', () => {
  const pages = chainPages('topics/water/', makeArticles(51, 1));
  expect(pages.map(({ path, older, newer }) => [path, older?.href, newer?.href])).toEqual([
    ['topics/water/', '/topics/water/1/', undefined],
    ['topics/water/1/', undefined, '/topics/water/'],
  ]);
  expect(pages[0]?.older?.label).toBe('من 01 أكتوبر إلى 09 نوفمبر 2026');
});
