import postcss from 'postcss';
import { expect, test } from 'vitest';
import { lowerStyles } from '../../src/hosting/lower-styles.ts';

const lower = (css: string) => {
  const root = postcss.parse(css);
  lowerStyles(root);
  return root.toString().trim();
};

test.each([
  [
    'p{top:3px}@layer a,b;@layer b{p{top:2px}}@layer a{p{top:1px}}',
    'p{top:1px}p{top:2px}p{top:3px}',
  ],
  ['@media print{@layer a{p{top:1px}}}', '@media print{p{top:1px}}'],
  ['@media (width>=45rem){p{top:0}}', '@media (min-width:45rem){p{top:0}}'],
  ['a:is(.b,.c) :is(d,e){top:0}', 'a.b d,a.b e,a.c d,a.c e{top:0}'],
  ['a:not(.b,:hover) c{top:0}', 'a:not(.b):not(:hover) c{top:0}'],
  ['p{max-inline-size:1em}', 'p{max-width:1em}'],
  ['p{margin-block:1em 2em}', 'p{margin-top:1em;margin-bottom:2em}'],
  ['p{margin-inline:1em 2em}', 'p{margin-right:1em;margin-left:2em}'],
  ['p{inset:auto 0 0}', 'p{top:auto;right:0;bottom:0;left:0}'],
  ['p{padding-inline-start:1em}', 'p{-webkit-padding-start:1em;padding-inline-start:1em}'],
  ['p{border-block-end-width:0}', 'p{border-bottom-width:0}'],
  ['p{content:"x" / ""}', 'p{content:"x";content:"x" / ""}'],
  ['p{max-block-size:100dvh}', 'p{max-height:100vh;max-height:100dvh}'],
  [
    ':root{--a:1rem}p{font-size:max(var(--a),.7em)}',
    ':root{--a:1rem}p{font-size:.7em;font-size:max(1rem,.7em)}',
  ],
])('%s is written for old browsers', (css, lowered) => {
  expect(lower(css)).toBe(lowered);
});
