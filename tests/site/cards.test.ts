import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { cardFormats, formatNames, heaviest } from '../../src/article/cards/card-formats.ts';
import { readPixels } from '../support/read-pixels.ts';
import { listFiles } from '../support/read-pages.ts';

describe.each(['dist', 'fixtureDist'] as const)('in %s', (name) => {
  test('every article has its three cards, of the stated sizes and no heavier than previews allow', async () => {
    const dist = inject(name);
    const articles = listFiles(dist).filter((file) => /^\d{4}\/[^/]+\/index\.html$/.test(file));
    expect(articles.length).toBeGreaterThan(1);
    for (const article of articles.filter((file) => isArticle(join(dist, file)))) {
      for (const format of formatNames) {
        const { name: base, width, height } = cardFormats[format];
        const files = ['png', 'jpg']
          .map((extension) => join(dist, article, `../${base}.${extension}`))
          .filter((file) => existsSync(file));
        expect(files, article).toHaveLength(1);
        const [file = ''] = files;
        expect(statSync(file).size, file).toBeLessThanOrEqual(heaviest);
        const pixels = await readPixels(file);
        expect([pixels.width, pixels.height]).toEqual([width, height]);
      }
    }
  });
});

/** Redirects stand in folders of their own too. */
const isArticle = (file: string) => readFileSync(file, 'utf8').includes('<article');

test('a card is served as the picture it is, whatever its address asks', async () => {
  const response = await fetch(
    `${inject('fixtureOrigin')}2016/card-mixed-title/card.jpg?v=anything`,
  );
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect((await readPixels(new Uint8Array(await response.arrayBuffer()))).width).toBe(1200);
});
