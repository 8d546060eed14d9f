import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { FoundArticle } from '../../src/controls/search/found-article.ts';
import { readPages } from '../support/read-pages.ts';

const dist = inject('fixtureDist');
const folder = join(dist, 'search/articles');
const read = (block: string): FoundArticle[] =>
  JSON.parse(readFileSync(join(folder, block), 'utf8'));

test('search knows every published article once, sixteen to a file', () => {
  const blocks = readdirSync(folder).map((block) => read(block));
  const found = blocks.flat().map(({ href }) => href.replace('/reader', ''));
  const published = readPages(dist).filter(({ document }) =>
    document.querySelector('.article-body'),
  );
  expect(found.toSorted()).toEqual(published.map(({ path }) => path).toSorted());
  expect(blocks).toHaveLength(Math.ceil(published.length / 16));
});

test('and each has a copy, out of which a passage is shown', () => {
  for (const { href, title } of read('0.json')) {
    const copy = readFileSync(join(dist, href.replace('/reader/', '').replace(/\/$/, '.md')));
    expect(copy.length, title).toBeGreaterThan(0);
  }
});
