import { parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { writeRss } from '../../../src/metadata/feeds/write-rss.ts';
import { validateXml } from '../../support/validate-xml.ts';
import { makeMetadata } from '../make-metadata.ts';

const item = {
  title: 'عنوان ]]> <b> & "علامة" \u2028',
  address: 'https://maqal.example/2020/one/',
  published: '2020-05-01T01:00:00+03:00',
  summary: 'ملخّص فيه <b> و&amp;',
  html: '<p dir="rtl">نصّ ]]> \u0000\u000b\ufffe</p>',
  card: undefined,
  source: 'وكالة & شركاه',
  updated: undefined,
  authors: [],
  topics: [],
};

const parse = (...items: Parameters<typeof writeRss>[0]) => parseRssFeed(writeRss(items));

test('whatever the text holds, the feed is well-formed and gives it back', async () => {
  const xml = writeRss([item]);
  expect(await validateXml(xml)).toEqual([]);
  const [parsed] = parseRssFeed(xml).items ?? [];
  expect(parsed?.content?.encoded).toBe('<p dir="rtl">نصّ ]]> </p>');
  expect(parsed?.dc?.creators).toEqual(['وكالة & شركاه']);
  expect(parsed?.dc?.sources).toEqual(['وكالة & شركاه']);
});

test('titles are plain text, descriptions HTML, as readers take them', () => {
  const { DOMParser } = new JSDOM('').window;
  const document = new DOMParser().parseFromString(writeRss([item]), 'application/xml');
  expect(document.querySelector('item > title')?.textContent).toBe(item.title);
  const description = document.querySelector('item > description')?.textContent ?? '';
  expect(JSDOM.fragment(description).textContent).toBe(item.summary);
});

test('dates are RFC 822 in UTC, and the feed’s is its newest article’s', () => {
  const older = { ...item, published: '2019-05-01T10:00:00Z' };
  const feed = parse(older, item);
  expect(feed.items?.map(({ pubDate }) => pubDate)).toEqual([
    'Wed, 01 May 2019 10:00:00 GMT',
    'Thu, 30 Apr 2020 22:00:00 GMT',
  ]);
  expect(feed.lastBuildDate).toBe('Thu, 30 Apr 2020 22:00:00 GMT');
});

test('a card comes with type, size and words for it', () => {
  const { cards } = makeMetadata({ cards: true });
  const [parsed] = parse({ ...item, card: cards?.wide }).items ?? [];
  expect(parsed?.media?.contents?.[0]).toMatchObject({
    url: 'https://maqal.example/wide.png',
    type: 'image/png',
    medium: 'image',
    width: 1200,
    height: 630,
    fileSize: 1000,
    description: { value: 'بطاقة wide' },
  });
});

test('a site without articles has a feed without items', () => {
  expect(parse().items ?? []).toEqual([]);
});
