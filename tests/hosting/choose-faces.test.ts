import postcss from 'postcss';
import { expect, test } from 'vitest';
import { chooseFaces } from '../../src/hosting/choose-faces.ts';

const face = (file: string, range: string, weight = 400) =>
  `@font-face{font-weight:${weight};src:url(${file});unicode-range:${range}}`;

const narrow = face('narrow', 'U+20,U+621-64A');
const wide = face('wide', 'U+20,U+6??');
const latin = face('latin', 'U+26,U+41-5A,U+61-7A');

const choose = (css: string, text: string) => {
  const root = postcss.parse(css);
  const chosen = chooseFaces(
    root,
    [...text].map((each) => each.codePointAt(0) ?? 0),
  );
  return { css: root.toString(), chosen: [...chosen] };
};

test.each([
  ['modern Arabic', 'مقال', 'narrow', []],
  ['Arabic with a sign no face has', 'مقال ↗', 'narrow', []],
  ['one letter more', 'ێ و مقال', 'wide', [['narrow', 'wide']]],
  ['a mark more', 'ٱلۡحمد', 'wide', [['narrow', 'wide']]],
])('%s comes whole from one file', (_name, text, file, chosen) => {
  const all = `@font-face{font-weight:400;src:url(${file})}`;
  expect(choose(narrow + wide + latin, text)).toEqual({ css: all, chosen });
});

test('the Latin face keeps the ranges that are used, and the Arabic one leaves them to it', () => {
  const { css } = choose(narrow + wide + latin, 'مقال في G20');
  expect(css).toBe(face('narrow', 'U+0-40,U+5b-10ffff') + face('latin', 'U+41-5a'));
});

test('each weight has its own choice of faces, and all the same', () => {
  const weights = [400, 700].flatMap((weight) => [
    face(`narrow-${weight}`, 'U+20,U+621-64A', weight),
    face(`wide-${weight}`, 'U+20,U+6??', weight),
  ]);
  expect(choose(weights.join(''), 'ێ').chosen).toEqual([
    ['narrow-400', 'wide-400'],
    ['narrow-700', 'wide-700'],
  ]);
});

test('a face without ranges stays as it is', () => {
  const bare = '@font-face{font-family:x}';
  expect(choose(bare, 'مقال G20')).toEqual({ css: bare, chosen: [] });
});

test('a face for paper takes the place of the narrowest, and goes where that has to go', () => {
  const paper = `@media print{@supports (a:b){${face('paper', 'U+20,U+621-64A')}}}`;
  expect(choose(narrow + wide + paper, 'مقال').css).toBe(
    '@font-face{font-weight:400;src:url(narrow)}' +
      '@media print{@supports (a:b){@font-face{font-weight:400;src:url(paper)}}}',
  );
  expect(choose(narrow + wide + paper, 'ێ').css).toBe('@font-face{font-weight:400;src:url(wide)}');
});
