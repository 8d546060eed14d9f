import { expect, inject, test } from 'vitest';
import { readPage } from '../support/read-pages.ts';

const dist = inject('fixtureDist');
/** Headlines in lists, under a heading of their day or without. */
const entries = 'main :is(h2, h3) > a';
const listLinks = (selector: string, path = '/') =>
  [...readPage(path, dist).document.querySelectorAll(selector)].map((link) =>
    link.getAttribute('href'),
  );

test('the first page lists the newest article first, by the day as it is written, then by the hour', () => {
  const links = [...readPage('/', dist).document.querySelectorAll<HTMLAnchorElement>(entries)];
  const items = links.slice(1).map((link) => {
    const href = link.getAttribute('href') ?? '';
    const page = readPage(href.replace('/reader', ''), dist).document;
    return { href, date: page.querySelector('time')?.dateTime ?? '' };
  });
  expect(items.length).toBeGreaterThan(10);
  const days = items.map(({ date }) => date.slice(0, 10));
  expect(days).toEqual(days.toSorted().toReversed());
  const ofOneDay = items.filter(({ date }) => date.startsWith('2016-02-01'));
  expect(ofOneDay).toEqual(ofOneDay.toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date)));
  // 23:30 west of Greenwich is a moment of the next day.
  expect(items.some(({ date }) => date === '2016-01-02T23:30-05:00')).toBe(true);
  expect(new Set(days).size).toBeLessThan(days.length);
});

test('every year has its page, the newest first', () => {
  const years = listLinks('nav a');
  expect(years).toEqual([
    '/reader/2020/',
    '/reader/2018/',
    '/reader/2017/',
    '/reader/2016/',
    '/reader/2015/',
  ]);
  const { document } = readPage('/2015/', dist);
  expect(document.querySelector('h1')?.textContent).toBe('مقالات عام 2015');
  expect(listLinks('main h2 a', '/2015/')).toHaveLength(2);
  expect(document.querySelector('main')?.textContent).toContain('مقالان');
});

test('the picture of the newest article leads where its title does, and is no stop of its own', () => {
  const first = readPage('/').document.querySelector('main li:has(time)');
  const picture = first?.querySelector('a:has(picture)');
  expect(picture?.getAttribute('href')).toBe(first?.querySelector('h2 a')?.getAttribute('href'));
  expect(picture?.getAttribute('tabindex')).toBe('-1');
});

test('what is featured leads, and stands in no other place', () => {
  const links = listLinks(entries);
  expect(links[0]).toBe('/reader/2018/story-data/');
  expect(links.length - new Set(links).size).toBe(0);
  const lead = readPage('/', dist).document.querySelector('main li');
  expect(lead?.textContent?.trim()).toMatch(/^تقرير للاختبار/);
});

test('articles of one day stand under it, and do not say it again; others say theirs', () => {
  const { document } = readPage('/', dist);
  const groups = [...document.querySelectorAll('main li:has(> ol)')];
  expect(groups.length).toBeGreaterThan(1);
  for (const group of groups) {
    expect(group.querySelectorAll('h3').length).toBeGreaterThan(1);
    expect(group.querySelectorAll('time')).toHaveLength(1);
  }
  for (const entry of document.querySelectorAll('main li:has(> h2 > a)'))
    expect(entry.querySelectorAll('time')).toHaveLength(1);
  // Four articles of four days need no such headings.
  expect(readPage('/').document.querySelector('main h3')).toBeNull();
});
