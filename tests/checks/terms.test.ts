import { expect, test } from 'vitest';
import { readArticles } from '../../src/checks/read-articles.ts';
import { good, page, read } from '../support/read-content.ts';

const check = async (names: string, articles: Record<string, string[]>) => {
  const files = Object.entries(articles).map(([slug, lines]) => [
    `2014/${slug}/index.md`,
    page([...good, ...lines]),
  ]);
  return read({ 'names.txt': names, ...Object.fromEntries(files) });
};

test('a name without an address is a problem once, with the line that gives it one', async () => {
  const lines = ['topics: [مصر, زخرفيّات, الأردن]', 'authors: هدى'];
  const { problems } = await check('/topics/jordan/ الاردن\n', { one: lines, two: lines });
  expect(problems.map(({ file, line, field }) => [file, line, field])).toEqual([
    ['content/2014/one/index.md', 5, 'topics'],
    ['content/2014/one/index.md', 5, 'topics'],
    ['content/2014/one/index.md', 6, 'authors'],
  ]);
  const [egypt, trials, huda] = problems.map(({ write }) => (write as { en: string }).en);
  expect(egypt).toMatch(/npm run names, .* content\/names\.txt:\n\/topics\/egypt\/ مصر$/);
  expect(trials).toMatch(/Latin letters in the place of …:\n\/topics\/…\/ زخرفيّات$/);
  expect(huda).toMatch(/\n\/authors\/…\/ هدى$/);
  const added =
    '/topics/jordan/ الأردن\n/topics/egypt/ مصر\n/topics/ornaments/ زخرفيّات\n/authors/huda/ هدى';
  expect((await check(added, { one: lines, two: lines })).problems).toEqual([]);
});

test('a name without an address is told with whatever else is wrong in its article', async () => {
  const lines = ['topics: [زخرفيّات]', 'colour: أحمر', 'authors: [7, هدى]'];
  const { problems } = await check('', { one: lines });
  const fields = problems.map(({ field }) => field).sort();
  expect(fields).toEqual(['authors', 'authors', 'colour', 'topics']);
  expect((await check('', { one: [...lines, 'draft: true'] })).problems).toHaveLength(2);
});

test('what a draft speaks of may wait', async () => {
  const lines = ['topics: [زخرفيّات]', 'draft: true'];
  expect((await check('', { one: lines })).problems).toEqual([]);
});

test('a fault in the file of names is told at its line', async () => {
  const { problems } = await check('/topics/jordan/ الأردن\nالأردن\n', { one: [] });
  expect(problems).toMatchObject([{ file: 'content/names.txt', line: 2 }]);
});

const warn = async (names: string, ...lines: string[]) => {
  const { root } = await check(names, { one: lines });
  const { warnings } = await readArticles(root, { copyEdit: true });
  return warnings.filter(({ rule }) => rule === 'name-spelling');
};

test('a topic that is not written as the file has it is named with both spellings', async () => {
  const found = await warn('/topics/iran/ إيران\n', 'topics:', '  - ايران');
  expect(found).toMatchObject([{ line: 6, field: 'topics.0', write: 'إيران' }]);
  expect(found[0]?.what.en).toBe('"ايران" and "إيران" are one name in two spellings.');
  expect(await warn('/topics/iran/ إيران\n/topics/iran/ فارس\n', 'topics: [فارس]')).toEqual([]);
});

test.each([
  ['هدى السالم', 'د. هدى السالم'],
  ['هدى السالم', 'الأستاذة هدى السالم'],
  ['عبد الله حدّاد', 'عبدالله حداد'],
  ['وليد الحدّاد', 'وليد حدّاد'],
])('%s and %s, of two addresses, may be one author', async (a, b) => {
  const names = `/authors/one/ ${a}\n/authors/two/ ${b}\n`;
  expect(await warn(names, `authors: ${a}`)).toMatchObject([{ field: 'authors' }]);
  expect(await warn(names, `authors: [${a}, ${b}]`)).toMatchObject([
    { field: 'authors.0' },
    { field: 'authors.1' },
  ]);
  const silenced = ['allow:', '  name-spelling: هما اثنان'];
  expect(await warn(names, `authors: ${a}`, ...silenced)).toEqual([]);
});

test('an author is named as the file has it', async () => {
  const found = await warn('/authors/one/ هدى السالم\n', 'authors: هدي السالم');
  expect(found).toMatchObject([{ field: 'authors', write: 'هدى السالم' }]);
});

test.each([
  ['هدى السالم', 'هدى سالم العلي'],
  ['سامر العلي', 'سامي العلي'],
  ['دانا حدّاد', 'انا حدّاد'],
])('%s and %s are two', async (a, b) => {
  expect(await warn(`/authors/one/ ${a}\n/authors/two/ ${b}\n`, `authors: [${a}, ${b}]`)).toEqual(
    [],
  );
});

const series = (part: number, of?: number, name = 'سلسلة') => [
  ...['series:', `  name: ${name}`, `  part: ${part}`, ...(of ? [`  of: ${of}`] : [])],
];

test.each<[string, Record<string, string[]>, [slug: string, field: string], RegExp]>([
  [
    'a part twice',
    { a: series(1), b: series(1, undefined, 'سِلسلة') },
    ['b', 'part'],
    /Part 1 .* is content\/2014\/a/,
  ],
  [
    'a part beyond them',
    { a: series(1, 2), b: series(2), c: series(3) },
    ['c', 'part'],
    /no part 3: it has 2/,
  ],
  [
    'two counts of parts',
    { a: series(1, 2), b: series(2, 3) },
    ['b', 'of'],
    /has 3 parts here, and 2 in/,
  ],
])('%s is refused at its line', async (_name, articles, [slug, field], what) => {
  const { problems } = await check('', articles);
  const at = articles[slug]?.findIndex((line) => line.trim().startsWith(`${field}:`)) ?? -1;
  const file = `content/2014/${slug}/index.md`;
  expect(problems).toMatchObject([{ file, line: 5 + at, field: `series.${field}` }]);
  expect(problems[0]?.what.en).toMatch(what);
});

test('parts that agree are right, in any order, and with one to come', async () => {
  const articles = { a: series(3), b: series(1, 4), c: series(2, 4), d: series(1, 1, 'أخرى') };
  expect((await check('', articles)).problems).toEqual([]);
});

const findGaps = async (articles: Record<string, string[]>) => {
  const { root, problems } = await check('', articles);
  expect(problems).toEqual([]);
  const { warnings } = await readArticles(root, { copyEdit: true });
  return warnings
    .filter(({ rule }) => rule === 'series-gap')
    .map(({ file, line, field, what, write }) => {
      expect([line, field]).toEqual([6, 'series.name']);
      return [file.split('/')[2], what.en, (write as { en: string }).en] as const;
    });
};
const draft = 'draft: true';

test.each<[string, Record<string, string[]>, [slug: string, what: RegExp, write?: RegExp][]]>([
  ['2 of 1, 3, 4', { a: series(1), b: series(3), c: series(4) }, [['b', /no part 2 .* part 3/]]],
  ['2 and 3 of 1, 4', { a: series(1, 4), b: series(4) }, [['b', /no parts 2 to 3 /]]],
  ['1 of 2, 3', { a: series(2), b: series(3) }, [['a', /no part 1 /]]],
  [
    'two gaps of 2, 4',
    { a: series(2), b: series(4) },
    [
      ['a', /no part 1 /],
      ['b', /no part 3 /],
    ],
  ],
  [
    'all but one, for a name spelt otherwise',
    {
      a: series(1, 2, 'مياه النيل'),
      b: series(2, 2, 'مياة النيلِ'),
      c: series(2, undefined, 'مياه النبيل'),
    },
    [['c', /no part 1 /, /perhaps "مياه النيل"/]],
  ],
  ['a draft, to readers', { a: [...series(1), draft], b: series(2) }, [['b', /no part 1 /]]],
])('a part of a series without %s is told', async (_name, articles, expected) => {
  const found = await findGaps(articles);
  expect(found.map(([slug]) => slug)).toEqual(expected.map(([slug]) => slug));
  for (const [at, [, what, write = /silence/]] of expected.entries()) {
    expect(found[at]?.[1]).toMatch(what);
    expect(found[at]?.[2]).toMatch(write);
  }
});

test.each<[string, Record<string, string[]>]>([
  ['the first alone', { a: series(1) }],
  ['the first of four', { a: series(1, 4) }],
  ['those before it in other files, in any order', { a: series(3), b: series(1), c: series(2) }],
  ['drafts before a draft', { a: [...series(1), draft], b: [...series(2), draft] }],
  ['a silence with its reason', { a: [...series(2), 'allow:', '  series-gap: نُشر في صحيفة'] }],
])('a series with %s has no gap', async (_name, articles) => {
  expect(await findGaps(articles)).toEqual([]);
});
