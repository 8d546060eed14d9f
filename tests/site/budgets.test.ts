import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { readPage } from '../support/read-pages.ts';

/** Bytes on the wire where a host compresses as well as brotli can. */
const compress = (text: string | Buffer) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const { html, document } = readPage('/2014/obama-khamenei-letter/');

test('a plain article, with its styles and scripts, is under 9.2 KB', () => {
  expect(compress(html)).toBeLessThan(9200);
});

test('its scripts are under 1.6 KB', () => {
  const scripts = [...document.querySelectorAll('script:not([type$=json])')].map(
    ({ textContent }) => textContent,
  );
  expect(compress(scripts.join('\n'))).toBeLessThan(1600);
});

test('its first view, with fonts and icon, is under 42.5 KB in four responses', () => {
  const links = [...document.querySelectorAll('link[rel=preload], link[rel=icon]')];
  const files = links.map((link) => link.getAttribute('href') ?? '');
  expect(files.length + 1).toBeLessThanOrEqual(4);
  const bytes = files.reduce((sum, file) => {
    const content = readFileSync(join(inject('dist'), file));
    return sum + (file.endsWith('.svg') ? compress(content) : content.length);
  }, compress(html));
  expect(bytes).toBeLessThan(42_500);
});

test('an article of plain paragraphs carries no styles for tables or code', () => {
  const used = /\.footnotes|\.scroller|\.toc/;
  expect(html).not.toMatch(used);
  expect(readPage('/2026/why-5-plus-1-looks-reversed/').html).toMatch(used);
});
