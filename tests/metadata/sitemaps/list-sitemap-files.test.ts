import { expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/collection.ts';
import { listNews } from '../../../src/metadata/sitemaps/list-news.ts';
import { writeNewsSitemap } from '../../../src/metadata/sitemaps/write-news-sitemap.ts';
import { writeSitemapIndex } from '../../../src/metadata/sitemaps/write-sitemap.ts';
import { validateXml } from '../../support/validate-xml.ts';

const make = (date: string, slug = 'a'): Article => ({
  ...{ file: '', year: date.slice(0, 4), slug, digest: '', authors: [], topics: [] },
  ...{ href: `/2026/${slug}/`, address: `https://maqal.example/2026/${slug}/` },
  data: { title: 'النفط & "الغاز" <في> C++', date, source: '' } as Article['data'],
});
const now = new Date('2026-11-29T06:00Z');

test.each([
  ['an hour ago', '2026-11-29T08:00+03:00', true],
  ['two days ago to the minute', '2026-11-27T06:00Z', true],
  ['a minute more', '2026-11-27T05:59Z', false],
  ['the day before yesterday, which began in Riyadh', '2026-11-28', true],
  ['a day that began three days ago', '2026-11-26', false],
  ['to come', '2026-11-29T06:01Z', false],
])('an article of %s', (_, date, isNews) => {
  expect(listNews([make(date)], now)).toHaveLength(isNews ? 1 : 0);
});

test('a thousand are the most, and what is older is not looked at', () => {
  const many = Array.from({ length: 1200 }, (_, at) => make('2026-11-29T05:00Z', `a-${at}`));
  expect(listNews(many, now)).toEqual(many.slice(0, 1000));
  const old = make('2014-11-07');
  const read = vi.spyOn(old, 'data', 'get' as never).mockReturnValue({ date: '2014' } as never);
  listNews([make('2026-11-20'), old], now);
  expect(read).not.toHaveBeenCalled();
});

test('a news sitemap says of each what Google asks for, and no more', async () => {
  const xml = writeNewsSitemap([make('2026-11-29T08:00+03:00')]);
  expect(await validateXml(xml)).toEqual([]);
  expect(xml).toContain('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"');
  expect(xml.match(/<(\w+:?\w*)(?=>)/g)).toEqual([
    ...['<url', '<loc', '<news:news', '<news:publication', '<news:name', '<news:language'],
    ...['<news:publication_date', '<news:title'],
  ]);
  expect(xml).toContain('<news:language>ar</news:language>');
  expect(xml).toContain('<news:publication_date>2026-11-29T08:00+03:00</news:publication_date>');
});

test('an index names each sitemap with its day', async () => {
  const xml = writeSitemapIndex([
    { name: 'lists', pages: [], modified: '2026-11-20' },
    { name: '2014', pages: [], modified: undefined },
  ]);
  expect(await validateXml(xml)).toEqual([]);
  expect(xml).toContain(
    '<sitemap><loc>https://maqal.example/sitemap-lists.xml</loc><lastmod>2026-11-20</lastmod></sitemap>',
  );
  expect(xml).toContain('<loc>https://maqal.example/sitemap-2014.xml</loc></sitemap>');
});
