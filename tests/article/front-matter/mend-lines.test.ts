import { expect, test } from 'vitest';
import { good, page, read } from '../../support/read-content.ts';

const file = '2014/slug/index.md';

/** Reads an article with these lines among its fields; those of the same name are left out. */
async function check(lines: string) {
  const names = lines.split('\n').map((line) => /^\w*/.exec(line)?.[0]);
  const rest = good.filter((line) => !names.includes(/^\w*/.exec(line)?.[0]));
  return read({ [file]: page([...lines.split('\n'), ...rest, 'draft: true']) });
}

/** The remedy of the one problem there, and what is read once it stands in the place of the lines. */
async function mend(lines: string, at = 2) {
  const { problems } = await check(lines);
  expect(problems.map(({ line, what }) => [line, what.en])).toEqual([[at, expect.any(String)]]);
  const write = String(problems[0]?.write);
  const kept = lines.split('\n').slice(0, at - 2);
  const mended = await check([...kept, write].join('\n'));
  expect(mended.problems).toEqual([]);
  return { write, what: problems[0]?.what.en, data: mended.articles[0]?.data };
}

test.each([
  ['title: حكاية # بئر في الواحة', "title: 'حكاية # بئر في الواحة'"],
  ['title: # بئر', "title: '# بئر'"],
  ['source: وكالة # أخرى', "source: 'وكالة # أخرى'"],
  ['kicker: تحليل # خاص', "kicker: 'تحليل # خاص'"],
  ['location: بيروت # لبنان', "location: 'بيروت # لبنان'"],
  ['summary: ملخّص # طويل', "summary: 'ملخّص # طويل'"],
  ['summary:\n  ملخّص # طويل', "summary: 'ملخّص # طويل'"],
  ['summary: أول\n  ثانٍ # ثالث', "summary: 'أول ثانٍ # ثالث'"],
  ['authors: هدى # السالم', "authors: 'هدى # السالم'"],
  ['authors: [هدى, سامر # العلي]', "authors: [هدى, 'سامر # العلي']"],
  ['topics: [#غزة, مصر] # ما فيه', "topics: ['#غزة', مصر] # ما فيه"],
  ['photo: {caption: حكاية # بئر}', "photo: {caption: 'حكاية # بئر'}"],
])('a # that would cut the words of %j is not passed over', async (line, write) => {
  const found = await mend(line);
  expect(found.write).toBe(write);
  if (!line.includes('\n')) expect(found.what).toContain('lost from the value');
  expect(JSON.stringify(found.data)).toContain('#');
});

test.each([
  ['topics:\n  - إيران # النووي', 3, "  - 'إيران # النووي'"],
  ['topics:\n- #غزة', 3, "- '#غزة'"],
  ['photo: # الصورة\n  caption: شرح # آخر', 3, "  caption: 'شرح # آخر'"],
  ['allow:\n  tatweel: سبب # آخر', 3, "  tatweel: 'سبب # آخر'"],
  ['corrections:\n  - date: 2014-11-08 # يوم\n    text: كان # خطأ', 4, "    text: 'كان # خطأ'"],
])('nor within a field, in %j', async (lines, at, write) => {
  expect(await mend(lines, at)).toMatchObject({ write });
});

test.each([
  '# سطر وحده\ntitle: حكاية',
  'date: 2014-11-07 # أو 2014-07-11',
  'date: 2014-11-07 #اليوم',
  'updated: 2014-11-08 # مساءً',
  'series: # سلسلة\n  name: اسم\n  part: 1 # الأول\n  of: 3 # كلّها',
  'aliases: [/a/] # قديم',
  'aliases:\n  - /a/ # قديم',
  'sourceUrl: https://a.example/ # الأصل',
  'authors: [هدى] # وحدها',
  "title: 'حكاية # بئر' # تعليق",
  'summary: >- # تعليق\n  أول # ثانٍ',
  'title: C# لغة',
])('a comment that takes no words is one: %j', async (lines) => {
  expect((await check(lines)).problems).toEqual([]);
});

test.each([
  ["'حكاية 'بئر''", "حكاية 'بئر'"],
  ['"حكاية "بئر""', 'حكاية "بئر"'],
  ["'حكاية 'بئر'", "حكاية 'بئر'"],
  ["'حكاية \\'بئر\\''", "حكاية 'بئر'"],
  ["''بئر' حكاية'", "'بئر' حكاية"],
  ["'it's: so'", "it's: so"],
  ['"قناة "الجزيرة" و"العربية""', 'قناة "الجزيرة" و"العربية"'],
  ['"الجزيرة" و"العربية"', '"الجزيرة" و"العربية"'],
  ['"داعش" تتقدّم نحو "الموصل"', '"داعش" تتقدّم نحو "الموصل"'],
  ['"حكاية",', 'حكاية'],
  ['“حكاية: بئر”', 'حكاية: بئر'],
  ['”حكاية: بئر“', 'حكاية: بئر'],
  ['‘حكاية # بئر’', 'حكاية # بئر'],
  ['`حكاية: بئر`', 'حكاية: بئر'],
  ['“حكاية “بئر”: كذا”', 'حكاية “بئر”: كذا'],
  ['“نعم”: “لا”', '“نعم”: “لا”'],
  ['«حكاية: بئر»', '«حكاية: بئر»'],
])('of the marks in %j those around the whole are not the headline’s', async (value, title) => {
  const { data, what } = await mend(`title: ${value}`);
  expect(data).toMatchObject({ title });
  const isCurly = /^[^«'"]/.test(value) && !title.startsWith(value[0]!);
  expect(/straight ones only/.test(what!)).toBe(isCurly);
});

test('curly marks around a headline that needs none are its own', async () => {
  const { articles } = await check('title: “حكاية بئر”');
  expect(articles[0]?.data.title).toBe('“حكاية بئر”');
});

test.each([
  ['title: حكاية بئر\nفي الواحة', 2, 'title: حكاية بئر في الواحة'],
  ["title: 'حكاية بئر\nفي الواحة'", 2, "title: 'حكاية بئر في الواحة'"],
  ['title: حكاية: بئر\nفي الواحة', 2, "title: 'حكاية: بئر في الواحة'"],
  ['title: حكاية\nوقال من في الواحة: نعم', 2, "title: 'حكاية وقال من في الواحة: نعم'"],
  ['title: |\n  حكاية\n  بئر', 2, 'title: حكاية بئر'],
  ['summary: أول\nثانٍ\nثالث', 2, 'summary: أول ثانٍ ثالث'],
  ['summary: أول\n  وقال: ثانٍ', 2, "summary: 'أول وقال: ثانٍ'"],
  ['photo:\n  caption: شرح\n  تتمّته', 3, '  caption: شرح تتمّته'],
])('words on several lines are written on one: %j', async (lines, at, write) => {
  const found = await mend(lines, at);
  expect(found).toMatchObject({ write });
  expect(found.what).toMatch(/[Mm]ore than one line/);
});

test.each([
  ['title: حكاية بئر\n  في الواحة', 'حكاية بئر في الواحة'],
  ['title: "حكاية\n  بئر \\u0627"', 'حكاية بئر ا'],
])('unless YAML reads them as one text: %j', async (lines, title) => {
  expect(await check(lines)).toMatchObject({ problems: [], articles: [{ data: { title } }] });
});

test.each([
  ...[...'：﹕∶ː꞉׃؛;،='].map((sign) => `date${sign}2014-11-07`),
  ...['date = 2014-11-07', 'date – 2014-11-07', 'date → 2014-11-07', 'date 2014-11-07'],
])('%s has no colon, and that is all', async (line) => {
  expect(await mend(line)).toMatchObject({ write: 'date: 2014-11-07' });
});

test('another colon behind an unknown name leaves it readable', async () => {
  const { problems } = await check('sumary： خلاصة');
  expect(problems).toMatchObject([{ field: 'sumary', write: 'summary: خلاصة' }]);
});
