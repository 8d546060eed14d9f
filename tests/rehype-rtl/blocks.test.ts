import rehypeStringify from 'rehype-stringify';
import rehypeRtl from 'rehype-rtl';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { expect, test } from 'vitest';

const render = (markdown: string) =>
  String(remark().use(remarkRehype).use(rehypeRtl).use(rehypeStringify).processSync(markdown));

test('code runs from left to right', () => {
  expect(render('شغّل `--watch`')).toBe('<p>شغّل <code dir="ltr">--watch</code></p>');
});

test('a block of code does too', () => {
  expect(render('    name = "خالد";')).toContain('<pre dir="ltr">');
});

test('a paragraph wholly in Latin script takes its own direction and language', () => {
  expect(render('The deal was "done," he said.')).toMatch(/^<p dir="ltr" lang="en">/);
});

test('an Arabic paragraph that starts with a Latin name keeps the page’s', () => {
  expect(render('Google شركة')).toBe('<p>Google شركة</p>');
});

test('a paragraph without letters keeps the page’s', () => {
  expect(render('2009-2014')).toBe('<p>2009-2014</p>');
});
