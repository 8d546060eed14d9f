import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, inject, test } from 'vitest';
import { fixtureAddress } from '../support/fixture-address.ts';
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
  expect(listLinks('[aria-labelledby=years] a')).toEqual([
    '/reader/2020/',
    '/reader/2018/',
    '/reader/2017/',
    '/reader/2016/',
    '/reader/2015/',
    '/reader/2012/',
  ]);
  const { document } = readPage('/2015/', dist);
  expect(document.querySelector('h1')?.textContent).toBe('مقالات عام 2015');
  expect(listLinks('main h2 a', '/2015/')).toHaveLength(2);
  expect(document.querySelector('main')?.textContent).toContain('مقالان');
});

test('from the first page readers walk to the oldest article, through months and pages', () => {
  const [{ document: month }, { document: numbered }] = [
    readPage('/2012-03/', dist),
    readPage('/2012-03/1/', dist),
  ];
  const next = listLinks('[rel=next]')[0] ?? '';
  expect(next).toBe('/reader/2012-03/#at-2012-brief-46');
  expect(month.getElementById(next.replace(/.*#/, ''))?.querySelector('h2')).not.toBeNull();
  expect(listLinks('main h2 a', '/2012/')).toEqual(['/reader/2012-03/']);
  expect(month.querySelector('h1')?.textContent).toBe('مقالات مارس 2012');
  expect(numbered.querySelector('h1')?.textContent).toBe('مقالات مارس 2012 (صفحة 1)');
  expect(listLinks('[rel=next]', '/2012-03/')).toEqual(['/reader/2012-03/1/']);
  expect(listLinks('[rel=prev]', '/2012-03/1/')).toEqual(['/reader/2012-03/']);
  expect(listLinks('[rel=next]', '/2012-03/1/')).toEqual([]);
  const listed = [month, numbered].map((each) => each.querySelectorAll('main ol > li').length);
  expect(listed).toEqual([11, 40]);
  expect(numbered.querySelector('main > p')?.textContent).toMatch(/: 40 مقالاً من 51$/);
});

test('a month can be followed: its feeds hold its newest articles, and its pages lead there', () => {
  const base = `${fixtureAddress}2012-03/`;
  const read = (file: string) => readFileSync(join(dist, '2012-03', file), 'utf8');
  const rss = parseRssFeed(read('feed.xml'));
  const json = parseJsonFeed(read('feed.json'));
  expect([rss.title, rss.link]).toEqual(['مقال: مقالات مارس 2012', base]);
  expect(rss.items?.map(({ link }) => link)).toEqual(json.items?.map(({ id }) => id));
  expect(rss.items).toHaveLength(30);
  const [newest = ''] = listLinks('main h2 a', '/2012-03/');
  expect(rss.items?.[0]?.link).toBe(new URL(newest ?? '', fixtureAddress).href);
  for (const path of ['/2012-03/', '/2012-03/1/']) {
    const own = listLinks('head [rel=alternate]', path).filter((href) => href?.startsWith(base));
    expect(own).toEqual([`${base}feed.xml`, `${base}feed.json`]);
    expect(listLinks('main a[href*=feed]', path)).toEqual(own);
  }
  expect(listLinks('main a[href*=feed]', '/2015/')).toEqual([]);
});

test('the days of a month lead to their newest article, on whatever page', () => {
  const days = listLinks('[aria-labelledby=days] a', '/2012-03/');
  expect(days).toHaveLength(26);
  expect(days.slice(0, 2)).toEqual([
    ...['/reader/2012-03/1/#at-2012-brief-01', '/reader/2012-03/1/#at-2012-brief-03'],
  ]);
  for (const href of days) {
    const [path = '', id = ''] = (href ?? '').replace('/reader', '').split('#');
    expect(readPage(path, dist).document.getElementById(id), href ?? '').not.toBeNull();
  }
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
  // Of days with one article, none stands under a heading: two of these five are of one day.
  expect(readPage('/').document.querySelectorAll('main li:has(> ol)')).toHaveLength(1);
});
