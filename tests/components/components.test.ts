import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import ArticleList from '../../src/components/ArticleList.astro';
import Citation from '../../src/components/Citation.astro';
import Dateline from '../../src/components/Dateline.astro';
import Photo from '../../src/components/Photo.astro';
import SiteHeader from '../../src/components/SiteHeader.astro';
import ShareBar from '../../src/controls/share-bar/ShareBar.astro';
import { site } from '../../src/site.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const settings = { ...site };
beforeEach(() => {
  Object.assign(site, settings);
});

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const dateline = (props: object) =>
  container.renderToString(Dateline, {
    props: { date: '2014-11-07', source: 'فرانس برس', ...props },
  });

test('a dateline gives the day to machines and to readers', async () => {
  expect(await dateline({})).toMatch(
    /<time[^>]* datetime="2014-11-07"[^>]*>07 نوفمبر 2014<\/time>/,
  );
});

test('its parts stay apart without styles', async () => {
  expect(textOf(await dateline({ readingTime: 11 }))).toBe(
    '07 نوفمبر 2014، فرانس برس، تُقرأ في 11 دقيقة',
  );
});

test('it follows the site’s months, digits and calendars', async () => {
  Object.assign(site, { months: ['LB'], digits: 'arab', hijri: true });
  expect(textOf(await dateline({ readingTime: 3 }))).toBe(
    '٠٧ تشرين الثاني ٢٠١٤، ١٤ محرم ١٤٣٦ هـ، فرانس برس، تُقرأ في ٣ دقائق',
  );
});

test.each([
  ['2014-11-07T21:30+03:00', undefined, 'حُدّث الساعة 21:30، '],
  ['2014-11-07', undefined, ''],
  ['2014-11-08T21:30+03:00', undefined, 'حُدّث 08 نوفمبر 2014، '],
  [undefined, '2014-11-07', 'صُحّح، '],
  [undefined, '2014-11-07T06:05Z', 'صُحّح الساعة 06:05، '],
])('a change of %s, a correction of %s is told as «%s»', async (updated, correction, told) => {
  const corrections = correction ? [{ date: correction }] : undefined;
  const html = await dateline({ date: '2014-11-07T05:00Z', updated, corrections });
  expect(textOf(html)).toBe(`07 نوفمبر 2014، ${told}فرانس برس`);
});

test('a photo without a file shows its caption, and says that it is missing', async () => {
  const html = await container.renderToString(Photo, {
    props: { photo: { caption: 'شرح', credit: 'وكالة' }, articleFile: 'content/2014/a/index.md' },
  });
  expect(html).not.toContain('<img');
  expect(textOf(html)).toMatch(/^الصورة غير متوفّرة هنا، وهذا شرحها كما نُشر\s*شرح \(وكالة\)$/);
  expect(html).toContain('<span class="caption">شرح</span> (<span class="credit">وكالة</span>)');
});

test('a name that would jump is isolated where no markup can be, and others are left alone', async () => {
  const list = (title: string) =>
    container.renderToString(ArticleList, {
      props: {
        articles: [
          { href: '/2014/a/', data: { title, date: '2014-11-07', source: 'و' }, summary: '' },
        ],
      },
    });
  expect(await list('لغة C++ في المدارس')).toContain('لغة \u2066C++\u2069 في المدارس');
  expect(await list('شركة Google الأميركية')).not.toMatch(/[\u2066-\u2069]/);
});

test('a hostile headline stays text in a list', async () => {
  const data = { title: '</a><script>alert(1)</script>', date: '2014-11-07', source: 'و' };
  const html = await container.renderToString(ArticleList, {
    props: { articles: [{ href: '/2014/a/', data, summary: '<b>' }] },
  });
  expect(html).not.toMatch(/<script|<b>/);
});

const citation = (data: object, links: string[] = []) =>
  container.renderToString(Citation, {
    props: {
      article: {
        href: '/2014/a/',
        address: 'https://maqal.example/2014/a/',
        authors: [],
        data: { title: 'عنوان', date: '2014-11-07', source: 'فرانس برس', ...data },
      },
      links,
    },
  });

test('a citation gives source, date and address, and is kept from the screen', async () => {
  const html = await citation({});
  expect(html).toMatch(/<footer class="citation" hidden/);
  expect(textOf(html)).toBe(
    'للاستشهاد بهذا المقال العنوان عنوان الموقع مقال المصدر فرانس برس تاريخ النشر 07 نوفمبر 2014 الرابط https://maqal.example/2014/a/',
  );
  expect(html).toMatch(/<img src="\/2014\/a\/qr\.svg" alt="[^"]+" loading="lazy"/);
});

test('it follows the site’s digits and calendars, and names the original’s address', async () => {
  Object.assign(site, { digits: 'arab', hijri: true });
  const html = await citation({ sourceUrl: 'https://x.example/%D8%AE%D8%A8%D8%B1' }, ['../b/']);
  expect(textOf(html)).toContain('[١] https://maqal.example/2014/b/');
  expect(textOf(html)).toContain('فرانس برس https://x.example/خبر');
  expect(textOf(html)).toContain('٠٧ نوفمبر ٢٠١٤، ١٤ محرم ١٤٣٦ هـ');
});

test('an offered quote is credited as the site writes dates, with names kept in order', async () => {
  Object.assign(site, { months: ['LB'], digits: 'arab' });
  const data = { title: 'عنوان', date: '2014-11-07', source: 'وكالة .NET الجديدة' };
  const article = { address: 'https://maqal.example/2014/a/', data };
  expect(await container.renderToString(ShareBar, { props: { article } })).toContain(
    'data-credit="وكالة \u2066.NET\u2069 الجديدة، ٠٧ تشرين الثاني ٢٠١٤"',
  );
});

test('a share bar hands on a hostile headline as text', async () => {
  const title = '"><script>alert(1)</script>';
  const article = {
    address: 'https://maqal.example/2014/a/',
    data: { title, date: '2014-11-07', source: 'وكالة' },
  };
  const html = await container.renderToString(ShareBar, { props: { article } });
  const { document } = new JSDOM(html).window;
  expect(document.querySelectorAll('script:not([src])')).toHaveLength(0);
  expect(document.querySelector('footer')?.dataset.title).toContain(title);
});

test('a site’s own menu follows the tools, which take the room that the search leaves beside it', async () => {
  Object.assign(site, { menu: [{ text: 'المواضيع', to: 'topics/?a=1#b' }] });
  const slots = { default: '<i>tools</i>' };
  const html = await container.renderToString(SiteHeader, { props: { hasTools: true }, slots });
  const { document } = new JSDOM(html).window;
  expect(
    [...(document.querySelector('header')?.children ?? [])].map(({ localName }) => localName),
  ).toEqual([...['strong', 'a', 'i', 'nav']]);
  expect(document.querySelector('nav a')?.getAttribute('href')).toBe('/topics/?a=1#b');
});
