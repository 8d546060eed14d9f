import { describe, expect, inject, test } from 'vitest';
import { findFile } from '../support/find-file.ts';
import { fixtureAddress } from '../support/fixture-address.ts';
import { newsArticleSchema } from '../support/news-article-schema.ts';
import { readPage, readPages, type BuiltPage } from '../support/read-pages.ts';

const sites = [
  { address: 'https://maqal.example/', dist: inject('dist') },
  { address: fixtureAddress, dist: inject('fixtureDist') },
];
/** Pages to read; one that only sends on to another has no `main`. */
const pages = sites.flatMap(({ address, dist }) =>
  readPages(dist)
    .filter(({ document }) => document.querySelector('main'))
    .map((page) => ({
      ...page,
      site: address,
      dist,
      name: new URL(`.${page.path}`, address).href,
    })),
);
const articles = pages.filter(({ document }) => document.querySelector('.article-body'));

const meta = ({ document }: BuiltPage, name: string) =>
  [...document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
    (element) => element.getAttribute('content') ?? '',
  );
const data = ({ document }: BuiltPage) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    JSON.parse(textContent ?? ''),
  );
/** Without the marks that keep its direction where it stands alone. */
const plain = (text: string | null | undefined) =>
  (text ?? '').replace(/[\u200f\u2066\u2069]/g, '');

describe.each(pages)('$name', (page) => {
  const { html, document, site, dist, name, path } = page;
  const isMissing = /(^|\/)(404\.html|(search|saved)\/)$/.test(path);

  test('has one address, the same for search engines, previews and data', () => {
    const canonicals = [...document.querySelectorAll('link[rel=canonical]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(canonicals).toEqual(isMissing ? [] : [name]);
    expect(meta(page, 'og:url')).toEqual(canonicals);
    expect(meta(page, 'robots').includes('noindex')).toBe(isMissing);
    for (const { '@type': type, url, itemListElement } of data(page))
      expect(type === 'BreadcrumbList' ? itemListElement.at(-1).item : url).toBe(name);
  });

  test('has the title of its headline, without the site’s name in previews', () => {
    const headline = plain(document.querySelector('h1')?.textContent);
    expect(meta(page, 'og:title').map(plain)).toEqual(isMissing ? [] : [headline]);
    expect(plain(document.title)).toBe(path === '/' ? headline : `${headline} - مقال`);
  });

  test('has a description of 50 to 160 characters, one for all', () => {
    const [description = ''] = meta(page, 'description');
    const { length } = [...plain(description)];
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(160);
    expect(meta(page, 'og:description')).toEqual(isMissing ? [] : [description]);
  });

  test('names kind, site and language', () => {
    const isArticle = articles.includes(page);
    const expected = (value: string) => (isMissing ? [] : [value]);
    expect(meta(page, 'og:type')).toEqual(expected(isArticle ? 'article' : 'website'));
    expect(meta(page, 'og:site_name')).toEqual(expected('مقال'));
    expect(meta(page, 'og:locale')).toEqual(expected('ar_AR'));
  });

  test('shows in previews its article’s card, or else the site’s, in words too', () => {
    const isArticle = articles.includes(page);
    const expected = (value: string) => (isMissing ? [] : [value]);
    const [file = ''] = meta(page, 'og:image');
    const folder = isArticle ? name : site;
    expect(file.replace(/(?:png|jpg)\?v=[0-9a-f]{8}$/, '')).toBe(isMissing ? '' : `${folder}card.`);
    expect(meta(page, 'og:image:type')).toEqual(
      expected(file.includes('.png') ? 'image/png' : 'image/jpeg'),
    );
    if (!isMissing) expect(findFile(file, site, dist), file).toBeDefined();
    expect(meta(page, 'og:image:width')).toEqual(expected('1200'));
    expect(meta(page, 'og:image:height')).toEqual(expected('630'));
    expect(meta(page, 'twitter:card')).toEqual(expected('summary_large_image'));
    const [alt = ''] = meta(page, 'og:image:alt').map(plain);
    const headline = plain(document.querySelector('h1')?.textContent);
    const says = isArticle
      ? `بطاقة المقال: ${headline}، `
      : 'بطاقة الموقع: مقال — مقالات عربية في ';
    expect(alt.startsWith(isMissing ? '' : says), alt).toBe(true);
    expect(alt !== '').toBe(!isMissing);
  });

  test('leads to feeds that are there, by their absolute addresses', () => {
    const links = [...document.querySelectorAll('link[rel=alternate][type*="+"]')];
    expect(links.map((link) => link.getAttribute('type'))).toEqual([
      'application/rss+xml',
      'application/feed+json',
      // Of its own.
      ...(/^\/((topics|authors)\/.|\d{4}-\d\d\/)/.test(path)
        ? ['application/rss+xml', 'application/feed+json']
        : []),
    ]);
    for (const link of links) {
      const address = link.getAttribute('href') ?? '';
      expect(findFile(address, site, dist), address).toBeDefined();
    }
  });

  test('has no tag twice, and its values in double quotes', () => {
    const keys = [...document.querySelectorAll('head > meta')].map(
      (element) =>
        element.getAttribute('media') ??
        element.getAttribute('name') ??
        element.getAttribute('property'),
    );
    const many = ['article:author', 'article:tag'];
    expect(
      keys.filter((key, at) => key && keys.indexOf(key) !== at && !many.includes(key)),
    ).toEqual([]);
    const head = html.slice(0, html.indexOf('</head>')).replace(/<(script|style).*?<\/\1>/gs, '');
    const tags = head.match(/<(meta|link)\s(?:"[^"]*"|[^"'>])*>/g) ?? [];
    expect(tags).toHaveLength(document.querySelectorAll('head > :is(meta, link)').length);
  });
});

describe.each(articles)('the article $name', (page) => {
  const { document } = page;

  test('is described to search engines as Google reads it', () => {
    const [found] = data(page);
    const { headline, datePublished, image = [], ...rest } = newsArticleSchema.parse(found);
    expect(headline).toBe(plain(document.querySelector('h1')?.textContent));
    expect(datePublished).toBe(document.querySelector('time')?.getAttribute('datetime'));
    expect(meta(page, 'article:published_time')).toEqual([datePublished]);
    expect(rest.publisher.url).toBe(page.site);
    const files = image.map((each) => (typeof each === 'string' ? each : each.contentUrl));
    for (const file of files) {
      expect(findFile(file, page.site, page.dist), file).toBeDefined();
    }
  });

  test('names the photo’s caption and credit where there is a photo', () => {
    const figure = document.querySelector('.article-body > .photo');
    const { image = [] } = newsArticleSchema.parse(data(page)[0]);
    const photos = image.filter((each) => typeof each !== 'string');
    expect(photos).toHaveLength(figure?.querySelector('img') ? 1 : 0);
    for (const { caption, creditText } of photos) {
      expect(caption).toBe(plain(figure?.querySelector('.caption')?.textContent));
      expect(creditText ?? '').toBe(plain(figure?.querySelector('.credit')?.textContent));
    }
  });
});

const title = (slug: string) => {
  const { document } = readPage(`/2016/${slug}/`, inject('fixtureDist'));
  return {
    h1: document.querySelector('h1')?.textContent,
    tab: document.title,
    preview: document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    scripts: document.querySelectorAll('head script:not([type]), main script:not([type])').length,
  };
};

describe('a hostile title', () => {
  test('that closes scripts and titles is but text', () => {
    const written = 'عنوان للاختبار </script><script>alert(1)</script><!-- و</title> بعده';
    const { h1, tab, preview, scripts } = title('closing-script');
    expect([h1, preview].map(plain)).toEqual([written, written]);
    expect(plain(tab)).toBe(`${written} - مقال`);
    expect(scripts).toBe(title('emoji').scripts);
  });

  test('that looks like entities and escapes is not decoded twice', () => {
    const written = `عنوان للاختبار: "داعش" & 'الناتو' < الأطلسي > «الحلف» &amp; &#39; \\n`;
    const { h1, preview } = title('quotes-and-ampersand');
    expect([h1, preview].map(plain)).toEqual([written, written]);
  });

  test('that begins in Latin letters is marked to run from the right', () => {
    const { h1, tab, preview } = title('latin-first');
    expect(preview).toBe(`\u200f${h1}`);
    expect(tab).toBe(`\u200f${h1} - مقال`);
    expect(preview).toContain('\u2066.NET\u2069');
  });

  test('keeps its vowel signs, its emoji whole, and all of its 300 characters', () => {
    expect(title('tashkeel').preview).toContain('مُشَكَّلٌ تَشْكِيلًا تَامًّا');
    expect(title('emoji').preview).toContain('👨‍👩‍👧‍👦 فيه 🇵🇸 رموز 👍🏽');
    expect([...(title('long-title').preview ?? '')]).toHaveLength(300);
  });
});

test('a description says a short first sentence once, and no footnote’s number', () => {
  const page = readPage('/2016/footnote-first/', inject('fixtureDist'));
  expect(plain(meta(page, 'description')[0])).toMatch(/^جاهز\. قال المتحدّث له إن الأمر واضح/);
  expect(meta(page, 'description')[0]?.match(/جاهز/g)).toHaveLength(1);
});
