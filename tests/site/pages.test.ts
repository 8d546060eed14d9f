import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { splitFrontMatter } from '../../src/article/front-matter/split-front-matter.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { listFiles, readPage, readPages } from '../support/read-pages.ts';
import { validateHtml } from '../support/validate-html.ts';
import { exampleFolder } from '../support/example-folder.ts';

const pages = readPages();
const seed = readPage('/2014/obama-khamenei-letter/');
const one = (selector: string, root: ParentNode = seed.document) => {
  const found = root.querySelectorAll(selector);
  expect(found, selector).toHaveLength(1);
  return found[0] as HTMLElement;
};

describe('the seed article', () => {
  test('its text is the source’s, character for character', () => {
    const file = readFileSync(`${exampleFolder}/2014/obama-khamenei-letter/index.md`, 'utf8');
    const paragraphs = splitFrontMatter(file)?.body.trim().split('\n\n') ?? [];
    const built = [...seed.document.querySelectorAll('.article-body > p:not(.source-line)')];
    expect(built.map(({ textContent }) => textContent)).toEqual(paragraphs);
    expect(paragraphs.join()).toMatch(/\u00a0.*ـ.*"/s);
  });

  test('headline, dateline, caption and credit stand in their own elements', () => {
    expect(one('h1').textContent).toBe('أوباما في رسالة سرية إلى خامنئي: النووي مقابل "داعش"');
    expect(one('time[datetime="2014-11-07"]').textContent).toBe('07 نوفمبر 2014');
    expect(one('.dateline').textContent?.replace(/\s+/g, ' ').trim()).toBe(
      '07 نوفمبر 2014، فرانس برس، تُقرأ في 3 دقائق',
    );
    expect(one('figure > figcaption .caption').textContent).toBe(
      'أوباما وجّه أربع رسائل لخامنئي منذ تولّيه الحكم',
    );
    expect(one('figure > figcaption .credit').textContent).toBe('فرانس برس');
    expect(seed.document.querySelector('figure img')).toBeNull();
  });

  test('the page contract holds', () => {
    const body = one('main > article .article-body');
    const children = [...body.children];
    expect(children[0]?.tagName).toBe('FIGURE');
    expect(children.at(-1)?.className).toBe('source-line');
    expect(children.at(-1)?.textContent?.trim()).toBe('المصدر: فرانس برس');
    expect(body.querySelector('[data-text], font-size')).toBeNull();
    expect(body.innerHTML).not.toMatch(/(class|id)="[^"]*share/);
    for (const paragraph of body.querySelectorAll('p')) expect(paragraph.id).toBeTruthy();
  });

  test('buttons bear their Arabic names', () => {
    one('font-size x-button[data-aria-label="تكبير الخط"]');
    one('font-size x-button[data-aria-label="تصغير الخط"]');
    const buttons = [...seed.document.querySelectorAll<HTMLElement>('.share x-button')];
    expect(buttons.map(({ dataset }) => dataset.text)).toEqual(['نسخ الرابط', 'طباعة']);
  });

  test('its description is its first sentence, cut at a word', () => {
    const summary = one('meta[name=description]').getAttribute('content') ?? '';
    expect(summary).toMatch(/^وجّه الرئيس الأميركي.*…$/);
    expect(summary.length).toBeLessThanOrEqual(160);
  });
});

describe.each(pages)('$path', ({ path, html, document }) => {
  test('is valid HTML', async () => {
    expect(await validateHtml(html)).toEqual([]);
  });

  test('is an Arabic page from right to left, with one headline', () => {
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.title).toBeTruthy();
  });

  test('names its charset first, and its address if it has one', () => {
    expect(html.slice(0, 1024)).toContain('<meta charset="utf-8">');
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(
      /^\/(404\.html|(search|saved)\/)$/.test(path) ? undefined : `https://maqal.example${path}`,
    );
  });

  test('asks nothing of other sites', () => {
    const loading = 'script[src], img, source, iframe, link:not([rel=canonical], [rel=alternate])';
    for (const element of document.querySelectorAll(loading)) {
      const text = ['src', 'srcset', 'href'].map((name) => element.getAttribute(name)).join(' ');
      expect(text).not.toMatch(/\/\/|^https?:/);
    }
    expect(html).not.toMatch(/@import|url\(["']?(https?:)?\/\//);
  });

  test('turns no text round by its styles, and has no style attribute', () => {
    const css = [...document.querySelectorAll('style')].map((each) => each.textContent).join();
    expect(css.length).toBeGreaterThan(1000);
    expect(css).not.toMatch(/[^-]\b(direction|float)\s*:|text-align:\s*(left|right)/);
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('links to pages and files that are there', () => {
    for (const link of document.querySelectorAll<HTMLElement>('a[href^="/"], link[href^="/"]')) {
      const file = (link.getAttribute('href') ?? '').replace(/\/$/, '/index.html');
      expect(existsSync(join(inject('dist'), file)), file).toBe(true);
    }
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(id), id).not.toBeNull();
    }
  });
});

test.each(kindsOfPage)('%s of the fixture site is valid HTML', async (path) => {
  expect(await validateHtml(readPage(path, inject('fixtureDist')).html)).toEqual([]);
});

test('the first page lists the articles, newest first, with date, source and summary', () => {
  const { document } = readPage('/');
  const dates = [...document.querySelectorAll('main li time')].map((time) =>
    Date.parse(time.getAttribute('datetime') ?? ''),
  );
  expect(dates).toEqual([...dates].sort((a, b) => b - a));
  const item = document.querySelector('a[href="/2014/obama-khamenei-letter/"]')?.closest('li');
  expect(item?.textContent).toMatch(/أوباما.*07 نوفمبر 2014.*فرانس برس.*وجّه الرئيس/s);
});

test('a missing page helps in Arabic, and is kept from search engines', () => {
  const { document } = readPage('/404.html');
  expect(document.querySelector('main')?.textContent).toContain('الصفحة غير موجودة');
  expect(document.querySelector('main a[href="/"]')).not.toBeNull();
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
});

test('a missing page is answered with it and the right status', async () => {
  const response = await fetch(`${inject('origin')}/2014/no-such-article/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('الصفحة غير موجودة');
});

test('nothing is published but pages, fonts, pictures, the icon and what programs and hosts read', () => {
  const expected = [
    /\.html$|\.woff2$|^icon\.svg$|^apple-touch-icon\.png$|^_astro\/[\w.-]+\.(avif|webp|png|jpe?g)$|^offline\.js$|^_astro\/more-[\w-]+\.js$/,
    /^search\/(terms|articles|spellings)\/\d+\.json$/,
    /^\d{4}\/[\w-]+\/(card(-\w+)?\.(png|jpg)|qr\.svg)$/,
    /^(topics|authors)\/[^/]+\/feed\.(xml|json)$/,
    /^(robots\.txt|_headers|_redirects|sitemap(-[a-z0-9-]+)?\.xml|card\.png|feed\.(xml|json|css))$|^\d{4}\/[\w-]+\.md$/,
  ];
  expect(listFiles().filter((file) => !expected.some((each) => each.test(file)))).toEqual([]);
});
