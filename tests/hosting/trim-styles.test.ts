import { expect, test } from 'vitest';
import { ownCode } from '../../src/hosting/own-code.ts';
import { trimStyles } from '../../src/hosting/trim-styles.ts';

const styleOf = (css: string, body: string) =>
  trimStyles(`<html><head><style>${ownCode(css)}</style></head><body>${body}</body></html>`)
    .replace(`</head><body>${body}</body></html>`, '')
    .replace('<html><head>', '');

test.each([
  ['p{color:red}table{color:red}', 'p{color:red}'],
  ['body .b{top:0}body .c{top:0}', 'body .b{top:0}'],
  ['#x{top:0}#y{top:0}', '#x{top:0}'],
  ['p .a{top:0}.a p{top:0}p+p{top:0}', ''],
  ['body>p{top:0}html>p{top:0}', 'body>p{top:0}'],
  ['p,table,.a{top:0}', 'p,.a{top:0}'],
  ['p:is(.a,.c){top:0}p:is(.c,.d){top:0}', 'p.a{top:0}'],
  ['p:not(.c):hover{top:0}', 'p:not(.c):hover{top:0}'],
  ['p:has(table){top:0}body:has(>p){top:0}', 'body:has(>p){top:0}'],
  ['p:nth-child(1){top:0}p:nth-child(2){top:0}', 'p:nth-child(1){top:0}'],
  ['::target-text{top:0}', '::target-text{top:0}'],
  ['p[dir=ltr]{top:0}p[hidden]{top:0}', 'p[hidden]{top:0}'],
  ['[data-theme=dark] p::before{top:0}', '[data-theme=dark] p::before{top:0}'],
  ['.c\\:d{top:0}.e\\:f{top:0}', '.e\\:f{top:0}'],
  ['@media print{table{top:0}}@media screen{p{top:0}}', '@media screen{p{top:0}}'],
  ['@layer a,b;@layer a{.c{top:0}}p{top:0}', 'p{top:0}'],
  ['@font-face{font-family:x}@page{margin:0}', '@font-face{font-family:x}@page{margin:0}'],
  [':root{--a:1;--b:2}p{top:var(--a)}', ':root{--a:1}p{top:var(--a)}'],
  ['/*! a licence */p{top:0}', 'p{top:0}'],
])('of %s a page keeps what it can use', (css, kept) => {
  expect(styleOf(css, '<p class="a b e:f" id="x"></p>')).toBe(`<style>${kept}</style>`);
});

test('what stands for a control keeps the styles of the control', () => {
  const css = 'button{top:0}.y button{top:0}input{top:0}x-button{top:0}';
  expect(styleOf(css, '<p class="y"><x-button data-text="نص"></x-button></p>')).toBe(
    '<style>button{top:0}.y button{top:0}</style>',
  );
});

test('several style elements become one, in the order of the page', () => {
  const page = '<style>p{top:0}</style><p>١</p><style>p{top:1px}</style><p>٢</p>';
  for (const css of ['p{top:0}', 'p{top:1px}']) ownCode(css);
  expect(trimStyles(page)).toBe('<style>p{top:0}\np{top:1px}</style><p>١</p><p>٢</p>');
});

test('a page without styles stays as it is', () => {
  expect(trimStyles('<p>نص')).toBe('<p>نص');
});
