import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { listCharacters } from '../../src/hosting/list-characters.ts';

test.each([
  ['<p>ءأ</p>', 'ءأ'],
  ['<p>&#x6CE;</p>', 'ێ'],
  ['<template><p>ت</p></template>', 'ت'],
  ['<img src="s" alt="ص" class="c" title="ع">', 'صع'],
  ['<input value="ق" name="n">', 'ق'],
  ['<html data-title="ع">', 'ع'],
  ['<script>x</script><style>y</style><!-- z -->', ''],
  ['<p>𞸀</p>', '𞸀'],
])('of %s readers may see %s', (html, shown) => {
  const page = parseDocument(html);
  expect(String.fromCodePoint(...listCharacters(page))).toBe(shown);
});
