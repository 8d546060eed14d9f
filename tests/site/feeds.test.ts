import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { findFile } from '../support/find-file.ts';
import { fixtureAddress } from '../support/fixture-address.ts';
import { readPage, readPages } from '../support/read-pages.ts';
import { validateXml } from '../support/validate-xml.ts';

const sites = [
  { site: 'https://maqal.example/', dist: inject('dist') },
  { site: fixtureAddress, dist: inject('fixtureDist') },
];
const plain = (text: string | null | undefined) =>
  (text ?? '').replace(/[\u200f\u2066\u2069]/g, '');

describe.each(sites)('the feeds of $site', ({ site, dist }) => {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const rss = parseRssFeed(read('feed.xml'));
  const json = parseJsonFeed(read('feed.json'));
  const items = rss.items ?? [];
  const articles = readPages(dist).filter(({ document }) =>
    document.querySelector('.article-body'),
  );
  const pageOf = (address: string) => readPage(`/${address.slice(site.length)}`, dist).document;

  test('are well-formed, in Arabic, and know their own address and the site’s', async () => {
    expect(await validateXml(read('feed.xml'))).toEqual([]);
    expect(rss).toMatchObject({
      title: 'مقال',
      link: site,
      language: 'ar',
      atom: { links: [{ rel: 'self', href: `${site}feed.xml`, type: 'application/rss+xml' }] },
    });
    expect(JSON.parse(read('feed.json'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: site,
      feed_url: `${site}feed.json`,
      language: 'ar',
    });
  });

  test('hold the same articles, each by its permalink, newest first', () => {
    const guids = items.map(({ guid }) => guid?.value);
    expect(new Set(guids).size).toBe(Math.min(articles.length, 30));
    for (const { media } of items) {
      for (const { url = '' } of media?.contents ?? []) {
        expect(findFile(url, site, dist), url).toBeDefined();
      }
    }
    expect(json.items?.map(({ id }) => id)).toEqual(guids);
    for (const { guid, link } of items) {
      expect(guid?.isPermaLink).toBe(true);
      expect(link).toBe(guid?.value);
      const canonical = pageOf(link ?? '').querySelector('link[rel=canonical]');
      expect(canonical?.getAttribute('href')).toBe(link);
    }
    const days = items.map(({ pubDate }) => new Date(pubDate ?? '').toISOString().slice(0, 10));
    expect(days).toEqual([...days].sort().reverse());
  });

  test('give each its headline, date and summary', () => {
    for (const [at, { title, link, pubDate, description }] of items.entries()) {
      const page = pageOf(link ?? '');
      const other = json.items?.[at];
      expect(plain(title)).toBe(plain(page.querySelector('h1')?.textContent));
      expect(other?.title).toBe(title);
      const date = page.querySelector('time')?.getAttribute('datetime') ?? '';
      const instant = new Date(date.includes('T') ? date : `${date}T10:00Z`);
      expect(pubDate).toBe(instant.toUTCString());
      expect(new Date(other?.date_published ?? '')).toEqual(instant);
      expect(JSDOM.fragment(description ?? '').textContent?.trim()).toBe(other?.summary?.trim());
    }
    expect(rss.lastBuildDate).toBe(items[0]?.pubDate);
  });

  test('hold every article’s whole text, which reads right anywhere', () => {
    for (const [at, { link, content }] of items.entries()) {
      const html = content?.encoded ?? '';
      // XML has no place for the code point that one of the articles holds.
      expect(json.items?.[at]?.content_html).toBe(html);
      const body = JSDOM.fragment(html);
      const page = pageOf(link ?? '');
      const words = (root: ParentNode) =>
        [...root.querySelectorAll('p, figure > div, h2, h3, li, th, td, figcaption > :first-child')]
          .map(({ textContent }) =>
            plain(textContent)
              .replace(/[↪☑☐]|\ufe0e/g, '')
              .replace(/\s+/g, ' ')
              .trim(),
          )
          .filter(Boolean);
      const own = page.querySelector('.article-body');
      expect(new Set(words(body))).toEqual(new Set(words(own as Element)));
      for (const block of body.querySelectorAll(
        'p, h2, h3, ul, ol, li, blockquote, table, figure',
      )) {
        expect(
          block.hasAttribute('dir') || block.closest('[dir=ltr]'),
          block.outerHTML,
        ).toBeTruthy();
      }
      for (const link of body.querySelectorAll('a[href]')) {
        expect(link.getAttribute('href')).toMatch(/^(https?:\/\/|mailto:)/);
      }
      for (const image of body.querySelectorAll('img')) {
        const src = image.getAttribute('src') ?? '';
        expect(findFile(src, site, dist), src).toBeDefined();
      }
      expect(
        body.querySelector('[class], [id], [style], button, input, source, script'),
      ).toBeNull();
    }
  });

  test('isolate what the page isolates, in elements that readers keep', () => {
    let isolates = 0;
    for (const { link, content } of items) {
      const html = content?.encoded ?? '';
      expect(html).not.toMatch(/<bdi/);
      const body = JSDOM.fragment(html);
      const list = (root: ParentNode, selector: string) =>
        [...root.querySelectorAll(selector)].map(
          (each) => `${each.getAttribute('dir') ?? 'auto'} ${plain(each.textContent)}`,
        );
      const shown = list(pageOf(link ?? '').querySelector('.article-body') as Element, 'bdi');
      const fed = list(body, 'span[dir]');
      for (const each of shown) expect(fed).toContain(each);
      isolates += shown.length;
    }
    expect(isolates).toBeGreaterThan(5);
  });

  test('say of each where it comes from', () => {
    for (const [at, { link, dc, content }] of items.entries()) {
      const line = plain(pageOf(link ?? '').querySelector('.source-line')?.textContent);
      expect(line).toContain(dc?.sources?.[0]);
      const byline = pageOf(link ?? '').querySelector('.byline:has([href*="/authors/"])');
      const names = [...(byline?.querySelectorAll('a') ?? [])].map((each) =>
        plain(each.textContent),
      );
      const creators = names.length > 0 ? names : dc?.sources;
      expect(dc?.creators).toEqual(creators);
      expect(json.items?.[at]?.authors?.map(({ name }) => name)).toEqual(creators);
      expect(plain(JSDOM.fragment(content?.encoded ?? '').lastElementChild?.textContent)).toBe(
        line.replace(/\s+/g, ' ').trim(),
      );
    }
  });
});

describe('the page of feeds', () => {
  const { document } = readPage('/feeds/');

  test('gives their addresses, which a reader copies', () => {
    const links = [...document.querySelectorAll('main dd a')];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'https://maqal.example/feed.xml',
      'https://maqal.example/feed.json',
    ]);
    for (const link of links) expect(link.getAttribute('dir')).toBe('ltr');
  });

  test('is linked from the foot of every page', () => {
    const links = readPage('/404.html').document.querySelectorAll('footer a[href="/feeds/"]');
    expect(links).toHaveLength(1);
  });
});
