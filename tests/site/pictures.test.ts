import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { listFiles, readPage, readPages } from '../support/read-pages.ts';

test('pictures have modern formats, their size and their words; only the first is not waited for', () => {
  const { document } = readPage('/2016/everything/', inject('fixtureDist'));
  const [lead, inside] = document.querySelectorAll('.article-body picture');
  const types = [...(lead?.querySelectorAll('source') ?? [])].map(({ type }) => type);
  expect(types).toEqual(['image/avif', 'image/webp']);
  const image = lead?.querySelector('img');
  expect([image?.width, image?.height, image?.alt]).toEqual([40, 30, 'مستطيل بلون واحد']);
  expect(image?.getAttribute('loading')).toBeNull();
  expect(inside?.querySelector('img')?.getAttribute('loading')).toBe('lazy');
});

test('wide pictures come in several widths', () => {
  const { document } = readPage('/2026/month-names-from-casablanca-to-baghdad/');
  const source = document.querySelector('.article-body picture source');
  expect(source?.getAttribute('srcset')?.split(',').length).toBeGreaterThan(3);
});

test('pictures are published whole and upright, in whatever format they say how to turn them', async () => {
  const dist = inject('fixtureDist');
  const { document } = readPage('/2017/turned-pictures/', dist);
  const seen = new Set<string>();
  for (const picture of document.querySelectorAll('.article-body picture')) {
    const image = picture.querySelector('img')!;
    const drawn = [image, ...picture.querySelectorAll('source')].map(({ srcset }) =>
      decodeURI(srcset.replace(/^.*(_astro\/\S+) \d+w$/, '$1')),
    );
    for (const file of drawn) {
      const path = join(dist, file);
      const { width, height } = await sharp(path).metadata();
      expect([file, width, height]).toEqual([file, image.width, image.height]);
      const ends = [await readColour(path, 4, 4), await readColour(path, width - 5, height - 5)];
      seen.add(`${image.alt}: ${width}×${height} ${ends.join(' ')}`);
    }
  }
  expect([...seen].sort()).toEqual([
    'أحمر فوق أزرق: 16×32 red blue',
    'أزرق إلى يسار أحمر: 32×16 blue red',
    'أزرق فوق أحمر: 16×32 blue red',
  ]);
});

/** Whether a pixel has more of the one colour or of the other. */
async function readColour(path: string, left: number, top: number) {
  const pixel = sharp(path).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw();
  const [red = 0, , blue = 0] = await pixel.toBuffer();
  return red > blue ? 'red' : 'blue';
}

test('a picture is found by its name, in one form of Unicode or the other', () => {
  const { document } = readPage('/2017/picture-names/', inject('fixtureDist'));
  const image = document.querySelector('.article-body img[alt="مستطيل أزرق"]');
  expect(image?.getAttribute('src')).toMatch(/\.png$/);
});

describe.each([
  ['the site', inject('dist')],
  ['the fixture site', inject('fixtureDist')],
])('%s', (_name, dist) => {
  test('publishes the pictures that its pages show, and no others', () => {
    const named = readPages(dist).flatMap(({ document }) =>
      [...document.querySelectorAll('source, img')].flatMap((each) =>
        [
          ...`${each.getAttribute('srcset')} ${each.getAttribute('src')}`.matchAll(
            /\/(_astro\/\S+)/g,
          ),
        ].map(([, file = '']) => decodeURI(file)),
      ),
    );
    const files = listFiles(dist).filter((file) => /^_astro.*\.(avif|webp|png|jpe?g)$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(files)).toEqual(new Set(named));
  });
});

test('a list shows a drawing whole, without a word cut off, and a photo cut to its place', async () => {
  const pictureOf = async (path: string, title: string, dist: string) => {
    const links = [...readPage(path, dist).document.querySelectorAll('main li')];
    const entry = links.find((each) => each.querySelector('h2, h3')?.textContent?.trim() === title);
    const picture = entry?.querySelector('.thumbnail picture');
    const file = picture
      ?.querySelector('source')
      ?.getAttribute('srcset')
      ?.replace(/^\/reader/, '');
    const { width = 0, height = 0 } = await sharp(join(dist, file ?? '')).metadata();
    return { isWhole: picture?.querySelector('img')?.classList.contains('whole'), width, height };
  };
  const months = 'شهر واحد وأربعة أسماء: تقويم العرب من الدار البيضاء إلى بغداد';
  expect(await pictureOf('/2026/', months, inject('dist'))).toEqual({
    ...{ isWhole: true, width: 192, height: 108 },
  });
  const photo = await pictureOf(
    ...(['/2017/', 'اختبار صورة تحمل مكان التقاطها', inject('fixtureDist')] as const),
  );
  expect([photo.isWhole, photo.width / photo.height]).toEqual([false, 4 / 3]);
});
