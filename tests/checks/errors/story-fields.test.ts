import { expect, test } from 'vitest';
import { good, page, read } from '../../support/read-content.ts';

const check = async (...lines: string[]) =>
  (await read({ '2014/slug/index.md': page([...good, ...lines, 'draft: true']) })).problems;

const about = (en: string | RegExp) => ({ en: expect.stringMatching(en) });

test.each<[lines: string[], line: number, field: string, what: RegExp, write: unknown]>([
  [['authors: []'], 5, 'authors', /list is empty/, about('delete the line')],
  [['authors:'], 5, 'authors', /no value/, about('delete the line')],
  [['authors: [هدى، سامر]'], 5, 'authors', /Latin one/, 'authors: [هدى, سامر]'],
  [['authors: هدى، سامر'], 5, 'authors', /Latin one/, 'authors: [هدى, سامر]'],
  [['topics: [إيران, ايران]'], 5, 'topics', /stands twice/, 'topics: [إيران]'],
  [['topics: [2024, مصر]'], 5, 'topics', /no text/, "topics: ['2024', مصر]"],
  [['updated: 2014-11-06'], 5, 'updated', /before the date/, about('or correct date')],
  [['updated: 8 نوفمبر 2014'], 5, 'updated', /Not a date/, 'updated: 2014-11-08'],
  [['updated: 2014-11-31'], 5, 'updated', /no day 31/, about('YYYY-MM-DD')],
  [['corrections: []'], 5, 'corrections', /empty/, about('text: …')],
  [['corrections: نصّ'], 5, 'corrections', /no text/, about('text: نصّ')],
  [
    ['corrections:', '  - text: أ', '    date: 2013-01-01'],
    7,
    'corrections.date',
    /before the date/,
    about('or correct date'),
  ],
  [['corrections:', '  - date: 2014-11-08'], 6, 'corrections.text', /missing/, about('text: …')],
  [['series: اسم'], 5, 'series', /shape/, about('part: …')],
  [['series:', '  name: اسم'], 5, 'series.part', /missing/, about('part: …')],
  [
    ['series:', '  name: اسم', '  part: 5', '  of: 4'],
    7,
    'series.part',
    /beyond/,
    about('part: …'),
  ],
  [['series:', '  name: اسم', '  part: 1.5'], 7, 'series.part', /whole number/, about('part: …')],
  [['series:', '  name: اسم', '  part: ثانٍ'], 7, 'series.part', /is a number/, about('part: …')],
  [['kicker: ""'], 5, 'kicker', /empty/, about('such as')],
  [['location: 12'], 5, 'location', /no text/, "location: '12'"],
  [
    ['photo:', '  caption: أ', '  focus: top'],
    7,
    'photo.focus',
    /No point/,
    about('half-way across'),
  ],
])('%j is refused at its line, with what to write', async (lines, line, field, what, write) => {
  const problems = await check(...lines);
  expect(problems).toMatchObject([{ line, field, what: about(what), write }]);
  if (typeof write === 'string') expect(await check(write)).toEqual([]);
});

test('all of it right is taken, an author alone as a list of one', async () => {
  const lines = [
    ...['authors: هدى السالم', 'updated: 2014-11-07T23:00+03:00', 'location: بيروت'],
    ...['corrections:', "  - date: 2014-11-08T10:00Z\n    text: 'كان: خطأ'", 'kicker: تحليل'],
    ...['topics: [إيران, الملف النووي]', 'series:', '  name: اسم\n  part: 2\n  of: 2'],
    ...['featured: true', 'photo:', '  caption: أ\n  focus: 0% 100%', 'draft: true'],
  ];
  const { articles, problems } = await read({ '2014/slug/index.md': page([...good, ...lines]) });
  expect(problems).toEqual([]);
  expect(articles[0]?.data).toMatchObject({ authors: ['هدى السالم'], series: { part: 2, of: 2 } });
});

test('a day before the article’s is told also where another field is wrong', async () => {
  const found = await check('updated: 2014-11-06', 'kicker: ""');
  expect(found.map(({ field }) => field)).toEqual(['kicker', 'updated']);
});

test('an update in the hour before publication is before it; on its day, without an hour, it is not', async () => {
  const rest = good.filter((line) => !line.startsWith('date:'));
  const at = async (updated: string) =>
    (
      await read({
        '2014/slug/index.md': page([
          ...rest,
          'date: 2014-11-07T10:00+03:00',
          `updated: ${updated}`,
        ]),
      })
    ).problems.length;
  expect(await at('2014-11-07T06:00Z')).toBe(1);
  expect(await at('2014-11-07T07:00Z')).toBe(0);
  expect(await at('2014-11-07')).toBe(0);
});

test('a colon in a correction needs quotes, and the line to write keeps its place', async () => {
  const lines = ['corrections:', '  - date: 2014-11-08', '    text: كان: خطأ'];
  const [problem, ...others] = await check(...lines);
  expect(others).toEqual([]);
  expect(problem?.write).toBe("    text: 'كان: خطأ'");
  expect(await check(...lines.slice(0, 2), String(problem?.write))).toEqual([]);
});
