import { expect, test } from 'vitest';
import { findDropped } from '../../src/body/raw-html.ts';
import { OpenedText } from '../../src/body/opened-text.ts';
import { renderBody } from '../../src/body/render-body.ts';

const render = (body: string) => renderBody({ file: '', body });
const listDropped = (body: string) => findDropped(new OpenedText(body).tree);

test.each([
  ['<script>alert(1)</script>', ['<script>']],
  [
    '<p onclick="x()" style="color:red" class="a">نصّ</p>',
    ['<p onclick>', '<p style>', '<p class>'],
  ],
  ['<font color="red">نصّ</font>', ['<font>']],
  ['[رابط](javascript:alert(1))', ['<a href>']],
  ['<p data-x="1">نصّ</p>', ['<p data-x>']],
  ['<?php echo 1 ?>', ['<?php e…']],
  ['<iframe src="https://example.com"></iframe>', ['<iframe>']],
])('of %s it is known what is taken out', (body, parts) => {
  expect(listDropped(`نصّ.\n\n${body}`)).toMatchObject(parts.map((what) => ({ what, line: 3 })));
});

test.each([
  '<bdi dir="ltr" lang="en">C++</bdi>',
  '<abbr title="الأمم المتحدة">أ م</abbr> <mark>نصّ</mark> x<sub>1</sub> x<sup>2</sup>',
  '<details><summary>ملخّص</summary>نصّ</details>',
  '<figure><figcaption>شرح</figcaption></figure>',
  '<table><caption>شرح</caption><tr><td colspan="2">خلية</td></tr></table>',
  '| أ |\n| :- |\n| ب |',
  'نصّ[^1]\n\n[^1]: حاشية',
  '<time datetime="2014-11-07">أمس</time>',
])('%s stays whole', (body) => {
  expect(listDropped(body)).toEqual([]);
});

test('the text of what is taken out stays, but for scripts and style sheets', async () => {
  const { text } = await render(
    '<font>أول</font> <style>p{}</style><script>x()</script><button>آخر</button>',
  );
  expect(text).toBe('أول آخر');
});

test.each([
  ['<!-- ملاحظة', '<!--'],
  ['<script>x()', '<script>'],
  ['<STYLE>p{}', '<STYLE>'],
  ['كلام <script> ثم', '<script>'],
  ['كلام <b>غامق', '<b>'],
  ['<div>\n\nكلام', '<div>'],
  ['<table><tr><td>كلام', '<table>'],
])('%s swallows what follows, and is found', async (body, what) => {
  expect(new OpenedText(`نصّ.\n\n${body}\n\nبعده.`).unclosed).toMatchObject([{ what, line: 3 }]);
});

test.each([
  '<!-- ملاحظة -->',
  '<script>x()</script>',
  '<pre>نصّ</pre>',
  'كلام <script>x()</script> ثم',
  '<b>أ</b> <i>ب</i>',
  '<p>أ<br>ب',
  '<ul><li>أ<li>ب</ul>',
  '<div>\n\nكلام\n\n</div>',
])('%s swallows nothing', async (body) => {
  expect(new OpenedText(`${body}\n\nبعده.`).unclosed).toEqual([]);
});
