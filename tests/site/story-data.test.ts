import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { newsArticleSchema } from '../support/news-article-schema.ts';
import { readPage, readPages } from '../support/read-pages.ts';

const dist = inject('fixtureDist');
const base = 'https://fixture.example/reader/';
const page = readPage('/2018/story-data/', dist);
const { document } = page;
const plain = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/[\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const textOf = (selector: string, from: ParentNode = document) =>
  plain(from.querySelector(selector)?.textContent);
const hrefs = (selector: string, from: ParentNode = document) =>
  [...from.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

test('the head of the page says what kind of piece it is, who wrote it, where and when', () => {
  const said = document.querySelectorAll('.article-header :is(h1, .kicker, .byline, .dateline)');
  expect([...said].map((each) => plain(each.textContent))).toEqual([
    'تقرير للاختبار',
    'مقال للاختبار له كتّاب ومواضيع وتصحيحات',
    'بقلم كاتبة الاختبار ووكيل .NET وكاتب بلا صور',
    'مختبر الاختبار، 01 مارس 2018، حُدّث 03 مارس 2018، صُحّح 04 مارس 2018، وكالة للاختبار، تُقرأ في دقيقة',
    'الجزء 3 من 4: سلسلة الاختبار',
  ]);
  expect(hrefs('.byline a')).toEqual([
    ...['test-author', 'agent-net', 'no-pictures'].map((slug) => `/reader/authors/${slug}/`),
    '#series',
  ]);
});

test('what was corrected stands under the text, the last first, and says when', () => {
  expect(textOf('.article-body .corrections')).toBe(
    'تصحيحان 04 مارس 2018: صُحّح اسم المنصّة، وهو C++. 02 مارس 2018: ورد في نسخة سابقة: 12، والصواب 13.',
  );
  expect(document.querySelector('.corrections')?.innerHTML).toContain('\u2066C++\u2069');
});

test('machines are told the same', () => {
  const script = document.querySelector('script[type="application/ld+json"]');
  const [described, crumbs] = JSON.parse(script?.textContent ?? '');
  expect(crumbs.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
    ...[base, `${base}topics/testing/`, `${base}2018/story-data/`],
  ]);
  const data = newsArticleSchema.parse(described);
  expect(data).toMatchObject({
    dateModified: '2018-03-04',
    author: [
      { name: 'كاتبة الاختبار', url: `${base}authors/test-author/` },
      { name: 'وكيل .NET', url: `${base}authors/agent-net/` },
      { name: 'كاتب بلا صور' },
    ],
    dateline: 'مختبر الاختبار',
    contentLocation: { name: 'مختبر الاختبار' },
    keywords: ['الاختبار', 'تجارب نادرة'],
    isPartOf: { name: 'سلسلة الاختبار' },
    position: 3,
    correction: [{ datePublished: '2018-03-02' }, { datePublished: '2018-03-04' }],
  });
  const meta = (name: string) =>
    [...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)].map((each) =>
      plain(each.getAttribute('content')),
    );
  expect(meta('author')).toEqual(['كاتبة الاختبار ووكيل .NET وكاتب بلا صور']);
  expect(meta('article:author')[0]).toBe(`${base}authors/test-author/`);
  expect(meta('article:modified_time')).toEqual(['2018-03-04']);
  expect(meta('article:tag')).toEqual(['الاختبار', 'تجارب نادرة']);
});

test('so are feeds, the Markdown copy and the sitemap', () => {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const address = `${base}2018/story-data/`;
  const item = parseRssFeed(read('feed.xml')).items?.find(({ link }) => link === address);
  expect(item?.dc?.creators).toEqual(['كاتبة الاختبار', 'وكيل .NET', 'كاتب بلا صور']);
  expect(item?.categories?.map(({ name }) => name)).toEqual(['الاختبار', 'تجارب نادرة']);
  expect(item?.content?.encoded).toContain('<h2 dir="rtl">تصحيحان</h2>');
  expect(read('feed.xml')).toContain('<atom:updated>2018-03-04T10:00:00Z</atom:updated>');
  const { items } = JSON.parse(read('feed.json'));
  expect(items.find(({ id }: { id: string }) => id === address)).toMatchObject({
    date_modified: '2018-03-04T10:00:00Z',
    authors: [{ url: `${base}authors/test-author/` }, {}, {}],
    tags: ['الاختبار', 'تجارب نادرة'],
  });
  const [, front = ''] = read('2018/story-data.md').split('---\n');
  expect(parse(front)).toMatchObject({
    authors: ['كاتبة الاختبار', 'وكيل .NET', 'كاتب بلا صور'],
    updated: '2018-03-03',
    corrections: [{ date: '2018-03-02' }, { date: '2018-03-04' }],
    location: 'مختبر الاختبار',
    kicker: 'تقرير للاختبار',
    topics: ['الاختبار', 'تجارب نادرة'],
    series: { name: 'سلسلة الاختبار', part: 3, of: 4 },
  });
  expect(read('sitemap.xml')).toContain(`<loc>${address}</loc><lastmod>2018-03-04</lastmod>`);
  expect(read('sitemap.xml').match(/<lastmod>/g)).toHaveLength(1);
});

test('a topic has one page, whatever its spelling, with crumbs and a feed of its own', () => {
  const topic = readPage('/topics/testing/', dist);
  expect(textOf('h1', topic.document)).toBe('الاختبار');
  expect(hrefs('main h2 a', topic.document)).toEqual([
    '/reader/2018/story-data/',
    ...['/reader/2018/series-one/', '/reader/2018/series-two/'],
  ]);
  const script = topic.document.querySelector('script[type="application/ld+json"]');
  const { itemListElement } = JSON.parse(script?.textContent ?? '');
  expect(itemListElement.map(({ item }: { item: string }) => item)).toEqual([
    ...[base, `${base}topics/`, `${base}topics/testing/`],
  ]);
  const read = (file: string) => readFileSync(join(dist, 'topics/testing', file), 'utf8');
  const rss = parseRssFeed(read('feed.xml'));
  const json = parseJsonFeed(read('feed.json'));
  expect([rss.title, rss.link, json.feed_url]).toEqual([
    ...['مقال: الاختبار', `${base}topics/testing/`, `${base}topics/testing/feed.json`],
  ]);
  expect([json.title, json.home_page_url]).toEqual([rss.title, rss.link]);
  const links = rss.items?.map(({ link }) => link);
  expect(links).toHaveLength(3);
  expect(json.items?.map(({ id, content_text }) => [id, content_text])).toEqual(
    rss.items?.map(({ link, description }) => [link, description]),
  );
});

test('an author has one, be the name spelt with a hamza or without', () => {
  const author = readPage('/authors/test-author/', dist);
  expect(hrefs('main h2 a', author.document)).toHaveLength(2);
  expect(hrefs('main li a', readPage('/authors/', dist).document)).toHaveLength(3);
});

test('after the article come its series, its topics, what shares the rarest, and older and newer', () => {
  const ways = [...document.querySelectorAll('.onward')];
  expect(ways.map((way) => hrefs('a', way))).toEqual([
    ['/reader/2018/series-one/', '/reader/2018/series-two/'],
    ['/reader/topics/testing/', '/reader/topics/rare-trials/'],
    ['/reader/2018/rare-topic/'],
    ['/reader/2018/rare-topic/', '/reader/2018/series-one/'],
  ]);
  expect(textOf('[aria-current=page]')).toBe('مقال للاختبار له كتّاب ومواضيع وتصحيحات');
});

test('a site of four articles has no older and newer', () => {
  for (const each of readPages())
    expect(hrefs('[rel=prev], [rel=next]', each.document)).toEqual([]);
});

test('what only a draft speaks of has no page', () => {
  const paths = readPages(dist).map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('/topics/'))).toEqual([
    ...['/topics/full-month/1/', '/topics/full-month/', '/topics/'],
    ...['/topics/rare-trials/', '/topics/testing/'],
  ]);
});
