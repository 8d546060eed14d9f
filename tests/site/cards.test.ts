import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { cardFormats, formatNames, heaviest } from '../../src/cards/card-formats.ts';
import { listFiles } from '../support/read-pages.ts';
import { readPixels } from '../support/read-pixels.ts';

describe.each(['dist', 'fixtureDist'] as const)('in %s', (name) => {
  test('every article has its card, of the stated size and no heavier than previews allow', async () => {
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

  test('the site has a card of its own, whose letters stand on paper inside its margins', async () => {
    const file = join(inject(name), 'card.png');
    expect(statSync(file).size).toBeLessThanOrEqual(heaviest);
    const pixels = await readPixels(file);
    expect([pixels.width, pixels.height]).toEqual([1200, 630]);
    const margins = new Set<number>();
    const inside = new Map<number, number>();
    for (let y = 0; y < 630; y++) {
      for (let x = 0; x < 1200; x++) {
        const colour = pixels.at(x, y);
        if (x < 63 || x >= 1137 || y < 63 || y >= 574) margins.add(colour);
        else inside.set(colour, (inside.get(colour) ?? 0) + 1);
      }
    }
    expect([...margins]).toEqual([0xfbf8f2]);
    // The name in the accent, larger than the description in ink.
    const [accent, ink] = [inside.get(0x7d1a1f) ?? 0, inside.get(0x1b1a17) ?? 0];
    expect(ink).toBeGreaterThan(1000);
    expect(accent).toBeGreaterThan(ink);
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
