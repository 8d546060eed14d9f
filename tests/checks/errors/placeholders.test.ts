import { expect, test } from 'vitest';
import { fieldHelp } from '../../../src/article/field-help.ts';
import { good, page, read } from '../../support/read-content.ts';

const file = '2014/slug/index.md';

const check = async (lines: readonly string[]) =>
  (await read({ [file]: page([...lines, 'draft: true']) })).problems;

/** What our own examples say of articles that nobody has written. */
const inventions = Object.values(fieldHelp).flatMap(({ example }) =>
  [...example.matchAll(/: *(?!\d+$)'?([^\n'[\]]{5,})/g)].map(([, words = '']) => words),
);

const photo = (...lines: string[]) => ['photo:', ...lines.map((line) => `  ${line}`)];

test.each([
  ['no title', 'title', good.slice(1)],
  ['an empty title', 'title', ['title:', ...good.slice(1)]],
  ['a list for a title', 'title', ['title:', '  - أ', ...good.slice(1)]],
  ['no source', 'source', good.slice(0, 2)],
  ['a blank source', 'source', [...good.slice(0, 2), "source: ' '"]],
  ['no caption', 'photo.caption', [...good, ...photo('credit: وكالة')]],
  ['no text alternative', 'photo.alt', [...good, ...photo('caption: أ', 'file: a.png')]],
  ['no file', 'photo.file', [...good, ...photo('caption: أ', 'file:')]],
  ['an empty summary', 'summary', [...good, 'summary:']],
  ['an empty place', 'location', [...good, 'location: ""']],
  ['an empty credit', 'photo.credit', [...good, ...photo('caption: أ', 'credit:')]],
  ['half an address', 'sourceUrl', [...good, 'sourceUrl: /news']],
  ['an empty photo', 'photo', [...good, 'photo:']],
  ['an empty group of silences', 'allow', [...good, 'allow:']],
])('%s is answered with no words that would be published', async (_name, field, lines) => {
  const problem = (await check(lines)).find((each) => each.field === field)!;
  const { write } = problem;
  const remedy = (typeof write === 'string' ? write : write.en.split(':\n')[1]) ?? '';
  for (const words of inventions) expect(remedy).not.toContain(words);
  const rest = good.filter((line) => !line.startsWith(`${field}:`));
  if (remedy) expect((await check([...rest, ...remedy.split('\n')])).length).toBeGreaterThan(0);
});

test.each([
  ...['title: …', 'source: ...', 'kicker: …', 'location: …', 'summary: …', 'authors: […]'],
  ...['topics: [...]', 'sourceUrl: https://…', 'photo:\n  caption: …', 'allow:\n  tatweel: …'],
  ...['series:\n  name: …\n  part: 1', 'corrections:\n  - date: 2014-11-08\n    text: …'],
])('%j, put there as it stands in a message, is refused', async (line) => {
  const rest = good.filter((each) => !line.startsWith(`${each.split(':')[0]}:`));
  expect(await check([...rest, line])).toHaveLength(1);
});

test.each([
  ['photo: well.jpg', /photo:\n {2}file: well\.jpg\n {2}alt: …\n {2}caption: …/],
  [
    'photo: صور/Well 1.JPG',
    /beside index\.md as Well-1\.jpg, and write:\nphoto:\n {2}file: Well-1\.jpg/,
  ],
  ['photo: https://x.example/a/well.jpg?w=5', /file: well\.jpg\n/],
  ['photo: [well.webp]', /file: well\.webp\n/],
  ['photo:\n  - well.png', /file: well\.png\n/],
  ['photo:\n  src: well.jpg\n  caption: أ', /file: well\.jpg\n/],
  ['photo: صورة البئر', /^photo:\n {2}caption: صورة البئر$/],
  ['photo: "صورة: بئر"', /^photo:\n {2}caption: 'صورة: بئر'$/],
  ['photo:\n  caption: أ\n  by: علي', /^photo:\n {2}credit: علي$/],
  ['photo:\n  title: شرح', /^photo:\n {2}caption: شرح$/],
  ['series: مياه النيل', /series:\n {2}name: مياه النيل\n {2}part: …/],
  ['corrections: كان خطأ', /- date: YYYY-MM-DD\n {4}text: كان خطأ/],
  ['allow: tatweel', /^allow:\n {2}tatweel: …$/],
  ['allow: [tatweel, mixed-digits]', /^allow:\n {2}tatweel: …\n {2}mixed-digits: …$/],
  ['featured: نعم', /^featured: true$/],
  ['featured: لا', /^featured: false$/],
  ['featured: ربما', /true, or featured: false/],
])('of %j nothing is dropped', async (line, remedy) => {
  const problems = await check([...good, line]);
  const texts = problems.map(({ write }) => (typeof write === 'string' ? write : write.en));
  expect(texts).toContainEqual(expect.stringMatching(remedy));
});

test('a headline that is too long is to be made shorter, not to be another', async () => {
  const problems = await check([`title: ${'كلمة '.repeat(80)}`, ...good.slice(1)]);
  expect(problems).toMatchObject([{ write: { en: expect.stringContaining('shorter') } }]);
});
