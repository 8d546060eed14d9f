import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { KeptReading } from '../../../src/checks/known-content.ts';
import { readArticles } from '../../../src/checks/read-articles.ts';
import { page, read } from '../../support/read-content.ts';

const title = 'كيف تقرأ الصحف';

const makePage = (day: string, ...lines: string[]) => {
  const own = lines.some((line) => line.startsWith('title:'))
    ? lines
    : [`title: ${title}`, ...lines];
  return page([own[0]!, `date: ${day}`, 'source: وكالة', ...own.slice(1)], 'وصل الوفد.');
};

type Files = Record<string, string>;

/** What is said of headlines on a site of these articles of 2014: of which, and whose they are. */
async function check(files: Files, last: readonly KeptReading[] = []) {
  const paths = Object.entries(files).map(([slug, text]) => [`2014/${slug}/index.md`, text]);
  const { root, problems } = await read(Object.fromEntries(paths) as Files);
  expect(problems).toEqual([]);
  const keyOf = (file: string) => readFileSync(join(root, file), 'utf8');
  const readings = new Map(last.map((each) => [each.article.file, each]));
  const content = await readArticles(root, { copyEdit: true, known: { keyOf, readings } });
  const own = content.warnings.filter(({ rule }) => /title|silence/.test(rule));
  const found = own.map(({ file, line, field, what }) => {
    const [, slug = ''] = /2014\/([^/]+)/.exec(file) ?? [];
    return [slug, line, field, /2014\/([^/]+)/.exec(what.en)?.[1]];
  });
  return { found, readings: content.readings };
}

test.each<[string, Files, string[]]>([
  ['the same', { a: makePage('2014-05-01'), b: makePage('2014-06-01') }, ['b', 'a']],
  ['the younger one', { a: makePage('2014-06-01'), b: makePage('2014-05-01') }, ['a', 'b']],
  ['one of a day', { a: makePage('2014-05-01'), b: makePage('2014-05-01') }, ['b', 'a']],
  [
    'the same but for vowels and hamzas',
    { a: makePage('2014-05-01'), b: makePage('2014-06-01', 'title: كيف تقرا الصُّحف') },
    ['b', 'a'],
  ],
  ['a draft', { a: makePage('2014-04-01', 'draft: true'), b: makePage('2014-05-01') }, ['a', 'b']],
])('an article is told whose headline it has: %s', async (_name, files, [slug, other]) => {
  expect((await check(files)).found).toEqual([[slug, 2, 'title', other]]);
});

const series = (part: number) => ['series:', '  name: قراءات', `  part: ${part}`];
const allow = ['allow:', '  repeated-title: زاوية أسبوعية'];

test.each<[string, Files]>([
  ['another headline', { a: makePage('2014-05-01'), b: makePage('2014-06-01', 'title: كيف تقرأ') }],
  [
    'parts of a series',
    { a: makePage('2014-05-01', ...series(1)), b: makePage('2014-06-01', ...series(2)) },
  ],
  ['a column', { a: makePage('2014-05-01'), b: makePage('2014-06-01', ...allow) }],
])('nothing is said of %s', async (_name, files) => {
  expect((await check(files)).found).toEqual([]);
});

test('a silence without another article of the headline is reported', async () => {
  expect((await check({ a: makePage('2014-05-01', ...allow) })).found).toEqual([
    ['a', 6, 'allow.repeated-title', undefined],
  ]);
});

test('what was said before is said again, and what another article changes is not', async () => {
  const first = await check({ a: makePage('2014-06-01') });
  expect(first.found).toEqual([]);
  const second = await check({ b: makePage('2014-05-01') }, first.readings);
  expect(second.found).toEqual([['a', 2, 'title', 'b']]);
  expect(second.readings).toHaveLength(2);
  const again = await check({}, second.readings);
  expect(again.found).toEqual(second.found);
  const third = await check({ b: makePage('2014-05-01', 'title: آخر') }, again.readings);
  expect(third.found).toEqual([]);
});
