import { expect, test } from 'vitest';
import { describeHead, type PageFacts } from '../../../src/metadata/head/describe-head.ts';
import { makeMetadata } from '../make-metadata.ts';

const page: PageFacts = {
  title: 'عنوان الصفحة',
  description: 'وصف يكفي طوله لأن يقوم وحده فلا يحتاج إلى ما يكمله من غيره.',
  address: 'https://maqal.example/2020/one/',
};

const tags = (facts: PageFacts) =>
  Object.fromEntries(
    describeHead(facts).metas.map(({ name, property, content }) => [name ?? property, content]),
  );

test('a page has one address, by two names', () => {
  const { links } = describeHead(page);
  expect(links.filter(({ rel }) => rel === 'canonical')).toEqual([
    { rel: 'canonical', href: page.address },
  ]);
  expect(tags(page)['og:url']).toBe(page.address);
});

test('a page without an address is kept from search, and names none to previews', () => {
  const facts = { ...page, address: undefined };
  expect(tags(facts)).toEqual({ description: page.description, robots: 'noindex' });
  expect(describeHead(facts).links.map(({ rel }) => rel)).toEqual(['alternate', 'alternate']);
});

test('the site’s name follows the title in the tab, and stands beside it in previews', () => {
  expect(describeHead(page).title).toBe('عنوان الصفحة - مقال');
  expect(tags(page)['og:title']).toBe('عنوان الصفحة');
  expect(tags(page)['og:site_name']).toBe('مقال');
  expect(describeHead({ ...page, title: 'مقال', home: true }).title).toBe('مقال');
});

test('an article with cards shows the wide one, with size, type and words for it', () => {
  const article = makeMetadata({ cards: true });
  expect(tags({ ...page, article })).toMatchObject({
    'og:type': 'article',
    'article:published_time': '2020-05-01',
    'og:image': 'https://maqal.example/wide.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'بطاقة wide',
    'twitter:card': 'summary_large_image',
    robots: 'max-image-preview:large',
  });
});

test('one without has no image tags, and a small card', () => {
  const found = tags({ ...page, article: makeMetadata() });
  expect(Object.keys(found).join(' ')).not.toMatch(/image|robots/);
  expect(found['twitter:card']).toBe('summary');
});

test('a page without an article shows the site’s card, an article never does', () => {
  const siteCard = makeMetadata({ cards: true }).cards?.wide;
  expect(tags({ ...page, siteCard })).toMatchObject({
    'og:type': 'website',
    'og:image': 'https://maqal.example/wide.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'بطاقة wide',
    'twitter:card': 'summary_large_image',
  });
  expect(tags({ ...page, siteCard, article: makeMetadata() })['og:image']).toBeUndefined();
});

test('titles and descriptions that begin in Latin letters still run from the right', () => {
  const latin = { ...page, title: 'iPhone الجديد', description: `Windows ${page.description}` };
  expect(tags(latin)['og:title']).toBe('\u200fiPhone الجديد');
  expect(tags(latin)['og:description']).toBe(`\u200fWindows ${page.description}`);
});
