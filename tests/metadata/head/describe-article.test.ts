import { expect, test } from 'vitest';
import { describeArticle } from '../../../src/metadata/head/describe-article.ts';
import { newsArticleSchema } from '../../support/news-article-schema.ts';
import { makeMetadata } from '../make-metadata.ts';

const describe = (...options: Parameters<typeof makeMetadata>) =>
  newsArticleSchema.parse(describeArticle(makeMetadata(...options)));

test('the agency is where the text comes from, this site its publisher, and nobody its author', () => {
  const found = describe({ data: { sourceUrl: 'https://agency.example/1' } });
  expect(found.sourceOrganization).toEqual({ '@type': 'Organization', name: 'وكالة' });
  expect(found.isBasedOn).toBe('https://agency.example/1');
  expect(found.publisher).toMatchObject({ name: 'مقال', url: 'https://maqal.example/' });
  expect(found).not.toHaveProperty('author');
});

test('what the site wrote itself has no other source', () => {
  expect(describe({ data: { source: 'مقال' } })).not.toHaveProperty('sourceOrganization');
});

test('a day stays a day, an hour keeps its offset', () => {
  expect(describe().datePublished).toBe('2020-05-01');
  const date = '2020-05-01T14:30+03:00';
  expect(describe({ data: { date } }).datePublished).toBe(date);
});

test('its images are the cards in three shapes, and the photo with its credit', () => {
  const photo = { contentUrl: 'https://maqal.example/p.jpg', caption: 'شرح', creditText: 'مصوّرة' };
  expect(describe({ cards: true, photo }).image).toEqual([
    'https://maqal.example/wide.png',
    { '@type': 'ImageObject', ...photo },
  ]);
  expect(describe()).not.toHaveProperty('image');
});
