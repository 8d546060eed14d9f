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

describe.each([
  ['the site', inject('dist')],
  ['the fixture site', inject('fixtureDist')],
])('%s', (_name, dist) => {
  test('publishes the pictures that its pages show, and no others', () => {
    const named = readPages(dist).flatMap(({ document }) =>
      [...document.querySelectorAll('source, img')].flatMap((each) =>
        [...(each.getAttribute('srcset') ?? '').matchAll(/\/(_astro\/\S+) \d+w/g)].map(
          ([, file = '']) => decodeURI(file),
        ),
      ),
    );
    const files = listFiles(dist).filter((file) => /^_astro.*\.(avif|webp|png|jpe?g)$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(files)).toEqual(new Set(named));
  });
});
