import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles, readPages } from '../support/read-pages.ts';

const hash = (code: string | null) =>
  `'sha256-${createHash('sha256')
    .update(code ?? '')
    .digest('base64')}'`;

describe.each(readPages())('$path', ({ html, document }) => {
  const policy = document
    .querySelector('meta[http-equiv="content-security-policy"]')
    ?.getAttribute('content');

  test('its policy follows the charset at once', () => {
    expect(html).toMatch(
      /<head>\s*<meta charset="utf-8">\s*<meta http-equiv="content-security-policy"/,
    );
  });

  test('nothing is allowed by default, nor by name of a keyword', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types ");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  test('one script address is let pass where something may be kept offline, none elsewhere', () => {
    const isArticle = document.querySelector('.share') !== null;
    expect(policy).toMatch(isArticle ? /trusted-types keep$/ : /trusted-types 'none'$/);
  });

  test('it allows the very scripts and styles of the page, and no other', () => {
    const expected = [...document.querySelectorAll('style, script:not([type$=json])')];
    const allowed = policy?.match(/'sha256-[^']+'/g) ?? [];
    expect(new Set(allowed)).toEqual(new Set(expected.map((each) => hash(each.textContent))));
  });
});

test('no published picture tells where or by whom it was taken', () => {
  const secret = 'place-of-the-camera';
  const source = new URL('../fixtures/site/2017/photo-with-place/photo.jpg', import.meta.url);
  expect(readFileSync(source).includes(secret)).toBe(true);
  const dist = inject('fixtureDist');
  const pictures = listFiles(dist).filter((file) => /photo\.[^/]*(jpe?g|webp|avif)$/.test(file));
  expect(pictures.length).toBeGreaterThan(2);
  const telling = listFiles(dist).filter((file) => {
    const bytes = readFileSync(join(dist, file));
    return bytes.includes(secret) || bytes.includes('Exif\0\0');
  });
  expect(telling).toEqual([]);
});
