import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/report/format-problems.ts';
import type { Bilingual, Problem } from '../../src/report/problem.ts';
import { good, page, png, read } from '../support/read-content.ts';

/** Reads one article that has exactly one problem. */
async function readProblem(fields: string[], body?: string, file = '2014/slug/index.md') {
  const { problems } = await read({ [file]: page(fields, body) });
  expect(problems.map(({ what }) => what.en)).toHaveLength(1);
  return problems[0] as Problem;
}

test('a right article has no problem', async () => {
  const { articles, problems } = await read({ '2014/slug/index.md': page(good) });
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([{ id: '2014/slug', file: 'content/2014/slug/index.md' }]);
});

describe('a wrong field is named with its line and how to write it', () => {
  test.each([
    ['no title', good.slice(1), 'title', 1, 'missing'],
    ['no date', [good[0], good[2]], 'date', 1, 'missing'],
    ['an empty title', ['title:', ...good.slice(1)], 'title', 2, 'no value'],
    ['a blank title', ["title: ' '", ...good.slice(1)], 'title', 2, 'empty'],
    ['a title that is a number', ['title: 1984', ...good.slice(1)], 'title', 2, 'no text'],
    ['a title of two lines', ['title: |', '  أ', '  ب', ...good.slice(1)], 'title', 2, 'one line'],
    ['a day that is none', [good[0], 'date: 2014-02-30', good[2]], 'date', 3, 'no day 30'],
    ['a date in another order', [good[0], 'date: 7/11/2014', good[2]], 'date', 3, 'ISO 8601'],
    ['a date-time without offset', [good[0], 'date: 2014-11-07T10:00', good[2]], 'date', 3, 'ISO'],
    ['an unknown field', [...good, 'colour: أحمر'], 'colour', 5, 'no field of this name'],
    ['a relative source address', [...good, 'sourceUrl: /news'], 'sourceUrl', 5, 'web address'],
    ['a photo without caption', [...good, 'photo:', '  credit: ع'], 'photo.caption', 5, 'missing'],
    [
      'an unknown field of the photo',
      [...good, 'photo:', '  caption: أ', '  by: ع'],
      'photo.by',
      7,
      'no field',
    ],
    [
      'a photo in a folder',
      [...good, 'photo:', '  caption: أ', '  alt: ب', '  file: ../x.jpg'],
      'photo.file',
      8,
      'not a file beside',
    ],
  ])('%s', async (_name, fields, field, line, what) => {
    const { problems } = await read({ '2014/slug/index.md': page(fields as string[]) });
    const problem = problems.find((each) => each.field === field) as Problem;
    expect(problem).toMatchObject({ file: 'content/2014/slug/index.md', line });
    expect(`${problem.what.en} ${problem.what.ar}`).toContain(what);
    expect(problem.what.ar).toMatch(/\p{Script=Arabic}/u);
    expect(problem.write).toBeTruthy();
  });

  test('a misspelt field is answered with the right one', async () => {
    const problem = await readProblem([...good, 'sumary: خلاصة']);
    expect(problem.write).toMatch(/^summary: /);
  });

  test('a title that is a whole text, of which the message repeats the beginning', async () => {
    const title = 'كلمة '.repeat(192).trim();
    const { problems } = await read({
      '2014/slug/index.md': page([`title: ${title}`, ...good.slice(1)]),
    });
    expect(problems).toMatchObject([{ field: 'title', line: 2 }]);
    const { ar = '', en = '' } = problems[0]?.what ?? {};
    expect(ar).toMatch(/^القيمة أطول من 300 حرف\. القيمة: «كلمة .{90,120}…»/);
    expect(en).toMatch(/^More than 300 characters\. The value: "كلمة .{90,120}…"/);
  });

  test('a photo without a text alternative', async () => {
    const { problems } = await read({
      '2014/slug/index.md': page([...good, 'photo:', '  file: a.png', '  caption: أ']),
      '2014/slug/a.png': png,
    });
    expect(problems).toMatchObject([{ field: 'photo.alt', line: 5 }]);
  });
});

describe('YAML that cannot be read', () => {
  test.each([
    ['a colon in the value', 'title: أوباما: رسالة', "title: 'أوباما: رسالة'"],
    ['a quote that opens the value', 'title: "داعش" تتقدم', `title: '"داعش" تتقدم'`],
    ['an apostrophe', `title: @ it's: so`, `title: '@ it''s: so'`],
    ['a hashtag that would be lost', 'title: مظاهرة #غزة', "title: 'مظاهرة #غزة'"],
    ['a bracket', 'title: [خاص] رسالة', "title: '[خاص] رسالة'"],
  ])('%s is answered with the line as it should be', async (_name, line, write) => {
    const problem = await readProblem([line, ...good.slice(1)]);
    expect(problem).toMatchObject({ field: 'title', line: 2, write });
    const mended = await read({ '2014/slug/index.md': page([write, ...good.slice(1)]) });
    expect(mended.problems).toEqual([]);
  });

  test.each([
    ['an alias', 'title: *عاجل', "title: '*عاجل'"],
    ['an anchor', 'title: &عاجل رسالة', "title: '&عاجل رسالة'"],
    ['a quote that never closes', 'title: "رسالة', "title: 'رسالة'"],
    ['no space after the colon', 'title:رسالة', 'title: رسالة'],
    ['a hashtag at the start', 'title: #غزة', "title: '#غزة'"],
    ['a number', 'title: 007', "title: '007'"],
    ['a truth value', 'title: true', "title: 'true'"],
  ])('%s is named at its own line, with a remedy that helps', async (_name, line, write) => {
    const problem = await readProblem([good[1] ?? '', line, good[2] ?? '']);
    expect(problem).toMatchObject({ field: 'title', line: 3, write });
    const mended = await read({ '2014/slug/index.md': page([write, ...good.slice(1)]) });
    expect(mended.problems).toEqual([]);
  });

  test('an alias that leads nowhere is told in both languages', async () => {
    const problem = await readProblem([...good, 'photo:', '  - *عاجل']);
    expect(problem.what.en).toContain('alias');
    expect(problem.what.ar).toContain('إحالة');
  });

  test.each([
    "allow: {mixed-digits: 'سبب'}",
    'allow: { mixed-digits: سبب }',
    'photo: {caption: شرح}',
    'aliases: [/2014/old/]',
  ])('%s, a value in brackets, is none of it', async (field) => {
    expect((await read({ '2014/slug/index.md': page([...good, field]) })).problems).toEqual([]);
  });

  test('a comment behind a value is none of its text', async () => {
    const fields = [good[0] ?? '', 'date: 2014-11-07 # يوم النشر', good[2] ?? ''];
    expect((await read({ '2014/slug/index.md': page(fields) })).problems).toEqual([]);
  });

  test("the seed's headline breaks bare YAML, and the remedy is how it is committed", async () => {
    const title = 'أوباما في رسالة سرية إلى خامنئي: النووي مقابل "داعش"';
    const problem = await readProblem([`title: ${title}`, ...good.slice(1)]);
    expect(problem.write).toBe(`title: '${title}'`);
  });

  test('the other fields are checked all the same', async () => {
    const { problems } = await read({
      '2014/slug/index.md': page(['title: أ: ب', 'date: 2014-02-30', 'source: و', '\tx: y']),
    });
    expect(problems.map(({ line }) => line).sort()).toEqual([2, 3, 5]);
  });

  test('a field written twice', async () => {
    const problem = await readProblem([...good, 'source: أخرى']);
    expect(problem).toMatchObject({ field: 'source', line: 5 });
  });
});

test('a photo with three faults shows all three', async () => {
  const { problems } = await read({
    '2014/slug/index.md': page([...good, 'photo:', '  file: gone.jpg']),
  });
  expect(problems.map(({ field }) => field).sort()).toEqual([
    'photo.alt',
    'photo.caption',
    'photo.file',
  ]);
});

test('a field that lost its indentation is answered with the field of the photo', async () => {
  const problem = await readProblem([...good, 'photo:', '  caption: أ', 'credit: ب']);
  expect(problem.write).toBe('photo:\n  credit: ب');
});

test.each([
  ['a text named as a picture', { 'a.png': 'نص' }, 'no sound picture'],
  ['an empty file', { 'a.png': '' }, 'no sound picture'],
  ['a folder', { 'a.png/x.txt': '' }, 'no picture named'],
])('%s is no photo', async (_name, files, what) => {
  const fields = [...good, 'photo:', '  caption: أ', '  alt: ب', '  file: a.png'];
  const { problems } = await read({
    '2014/slug/index.md': page(fields),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`2014/slug/${name}`, text])),
  });
  expect(problems).toMatchObject([{ field: 'photo.file', line: 8 }]);
  expect(problems[0]?.what.en).toContain(what);
});

describe('the place of a file', () => {
  test.each([
    ['2014/Bad_Slug/index.md', 'content/2014/bad-slug/index.md'],
    ['2014/a--b/index.md', 'content/2014/a-b/index.md'],
    ['14/slug/index.md', 'content/2014/slug/index.md'],
    ['news/slug.md', 'content/2014/slug/index.md'],
  ])('%s is no address', async (file, write) => {
    expect(await readProblem(good, undefined, file)).toMatchObject({ field: 'address', write });
  });

  test.each([
    ['slug.md', '2014/slug'],
    ['2014/slug.md', '2014/slug'],
    ['2014/slug/index.markdown', '2014/slug'],
    ['2014/slug/article.md', '2014/slug'],
    ['2025/slug/article.md', '2025/slug'],
    ['2014/a/b/index.md', '2014/b'],
    ['news/2014/slug/index.md', '2014/slug'],
    ['news/old/slug/index.md', '2014/slug'],
  ])('%s belongs into %s, with what is right of its place', async (file, folder) => {
    const { write } = await readProblem(good, undefined, file);
    expect(write).toMatchObject({ en: `Move it to content/${folder}/index.md` });
  });

  test.each([
    ['2014/رسالة/index.md', 'رسالة إلى الرئيس', 'content/2014/letter-president/index.md'],
    ['2014/Letter رسالة/index.md', 'قصّة بئر في غزة', 'content/2014/story-well-gaza/index.md'],
    ['رسالة/index.md', 'قصّة بئر في غزة', 'content/2014/story-well-gaza/index.md'],
  ])('%s is answered with an address of the headline’s words', async (file, title, write) => {
    const problem = await readProblem([`title: ${title}`, ...good.slice(1)], undefined, file);
    expect(problem).toMatchObject({ field: 'address', write });
  });

  test.each([
    ['2014/رسالة/index.md', 'content/2014/…/index.md'],
    ['index.md', 'content/2014/…/index.md'],
    ['2014/index.md', 'content/2014/…/index.md'],
    ['2014/index (1).md', 'content/2014/…/index.md'],
  ])('%s gets no address from words that nobody knows', async (file, place) => {
    const fields = ['title: زقزوق', ...good.slice(1)];
    const { write } = await readProblem(fields, undefined, file);
    expect(JSON.stringify(write)).toContain(`${place}, with a short name in the place of …`);
  });

  test('nor a year that no one has named', async () => {
    const { problems } = await read({ 'slug.md': page([good[0]!, 'date: غداً', good[2]!]) });
    const { write } = problems.find(({ field }) => field === 'address')!;
    expect(write).toMatchObject({ ar: 'انقله إلى content/السنة/slug/index.md' });
  });

  test.each(['index (1).md', 'index copy.md', 'index.md.md', 'index.mdx', 'notes.md'])(
    '%s does not overwrite the article that it lies beside',
    async (name) => {
      const { problems } = await read({
        '2014/slug/index.md': page(good),
        [`2014/slug/${name}`]: page(good),
      });
      const { what, write } = problems.find(({ field }) => field === 'address')!;
      expect(what.en).toContain('in its place is an article: content/2014/slug/index.md');
      expect(write).toMatchObject({ en: expect.stringContaining('If it is a copy') });
    },
  );

  test('a file without a year belongs into that of its date', async () => {
    const fields = [good[0] ?? '', 'date: 2025-01-02', good[2] ?? ''];
    const { write } = await readProblem(fields, undefined, 'slug.md');
    expect(write).toMatchObject({ en: 'Move it to content/2025/slug/index.md' });
  });

  test('a year folder that contradicts the date', async () => {
    const problem = await readProblem(good, undefined, '2013/slug/index.md');
    expect(problem).toMatchObject({ field: 'date', line: 3 });
  });

  test('two files that claim one address', async () => {
    const { problems } = await read({
      '2014/slug/index.md': page(good),
      '2014/slug.md': page(good),
    });
    expect(problems.some(({ what }) => what.en.includes('Its address /2014/slug/'))).toBe(true);
  });
});

describe('the body', () => {
  test.each(['', '  \n', '<!-- سيأتي -->', '<script>alert(1)</script>'])(
    '"%s" is empty',
    async (body) => {
      expect(await readProblem(good, body)).toMatchObject({ field: 'body', line: 6 });
    },
  );

  test('a picture that is not there, at its line', async () => {
    const problem = await readProblem(good, 'نصّ.\n\n![وصف](./gone.png)');
    expect(problem).toMatchObject({ field: 'body', line: 9 });
    expect(problem.what.en).toContain('gone.png');
  });

  test('a picture from another site', async () => {
    const problem = await readProblem(good, '<img src="https://x.example/a.png" alt="وصف">');
    expect(problem.what.en).toContain('https://x.example/a.png');
  });

  test('a picture without a text alternative', async () => {
    const { problems } = await read({
      '2014/slug/index.md': page(good, '![](a.png)'),
      '2014/slug/a.png': png,
    });
    expect(problems).toMatchObject([{ line: 7, write: '![ما يظهر في الصورة](a.png)' }]);
  });
});

test('a picture whose name breaks its Markdown', async () => {
  const problem = await readProblem(good, 'نصّ.\n\n![وصف](my photo.png)');
  expect(problem).toMatchObject({ field: 'body', line: 9 });
});

test('a body nested too deeply to be rendered is a problem, not a crash', async () => {
  const { problems } = await read({
    '2014/bad/index.md': page(good, `${'<div>'.repeat(20_000)}نصّ`),
    '2014/slug/index.md': page(['x: y', ...good]),
  });
  expect(problems.map(({ file }) => file)).toContain('content/2014/slug/index.md');
});

test('a comment never closed would swallow the rest, and is refused at its line', async () => {
  const problem = await readProblem(good, 'نصّ.\n\n<!-- ملاحظة\n\nبقية النصّ.');
  expect(problem).toMatchObject({ field: 'body', line: 9, write: '<!-- … -->' });
});

test('HTML that takes the rest of the text off the page is named at the first word lost', async () => {
  const problem = await readProblem(good, '<col title="س">\n\nبقية النصّ.');
  expect(problem).toMatchObject({
    field: 'body',
    line: 9,
    what: { en: expect.stringContaining('from "بقية" on is not on the page') },
    write: { en: expect.stringContaining('Delete the <col>') },
  });
});

test('what programs keep in hidden folders and files is passed over', async () => {
  const { articles, problems } = await read({
    '2014/slug/index.md': page(good),
    '2014/slug/._index.md': new Uint8Array([0, 5, 22, 7, 255]),
    '2014/slug/.history/index.md': 'نصّ',
    '2014/.stfolder/x': '',
    '.obsidian/plugins/a/README.md': '# Plugin',
    '.trash/2013/gone/index.md': page(good),
  });
  expect(problems).toEqual([]);
  expect(articles.map(({ id }) => id)).toEqual(['2014/slug']);
});

describe('a folder without an index.md is not passed over', () => {
  const readLost = async (...names: string[]) => {
    const files = names.map((name) => [`2014/other/${name}`, 'نصّ'] as const);
    const { problems } = await read({
      '2014/slug/index.md': page(good),
      ...Object.fromEntries(files),
    });
    expect(problems).toMatchObject([{ file: 'content/2014/other/' }]);
    const { what, write } = problems[0]!;
    return { what: what.en, write: (write as Bilingual).en };
  };

  test.each([
    ...['index.md.txt', 'index.txt', 'INDEX.TXT', 'index', 'index.mdown', 'index.md.bak'],
    ...['index.md~', 'index,md', '\u200findex.md.txt', 'مقال.txt'],
  ])('%s is named, and is to be index.md', async (name) => {
    const { what, write } = await readLost(name, 'a.png', 'import.txt');
    expect(what).toContain(`but "${name}"`);
    expect(write).toMatch(`Rename content/2014/other/${name} to index.md.`);
    expect(/Windows hides/.test(write)).toBe(/\.txt$/i.test(name));
  });

  test.each(['index.docx', 'index.odt', 'index.html', 'مقال.docx'])(
    '%s is to be brought in',
    async (name) => {
      const { write } = await readLost(name);
      expect(write).toContain(`npm run import -- 'content/2014/other/${name}'`);
    },
  );

  test.each([[['a.png']], [['import.txt']], [['a.txt', 'b.txt']]])(
    'of %j none can be told to be the article',
    async (names) => {
      const { what, write } = await readLost(...names);
      expect(what).toContain('no index.md of its own');
      expect(write).toBe('Put the text in content/2014/other/index.md');
    },
  );
});

test.each([
  ['an override in the title', ['title: \u202eعنوان\u202c', ...good.slice(1)], 'نصّ.', 2],
  ['an embedding in the text', good, 'نصّ.\n\nثم \u202bنصّ\u202c.', 9],
  ['an isolate that is not closed', good, 'نصّ \u2066C++ هنا.', 7],
])('%s is refused at its line', async (_name, fields, body, line) => {
  const { problems } = await read({ '2014/slug/index.md': page(fields, body) });
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatchObject({ line });
  expect(problems[0]?.what.en).toMatch(/U\+20[26]/);
});

test('a file that is not UTF-8', async () => {
  const { problems } = await read({ '2014/slug/index.md': new Uint8Array([0xc7, 0xe1]) });
  expect(problems).toMatchObject([{ what: { en: expect.stringContaining('UTF-8') } }]);
});

test('a file without front matter', async () => {
  const { problems } = await read({ '2014/slug/index.md': 'نصّ.\n' });
  expect(problems).toMatchObject([{ line: 1, write: expect.stringContaining('title:') }]);
});

test('a byte order mark and Windows line ends are read as if they were not there', async () => {
  const text = `\ufeff${page(good)}`.replaceAll('\n', '\r\n');
  expect((await read({ '2014/slug/index.md': text })).problems).toEqual([]);
});

test.each([
  ['no content folder', {}],
  ['no article', { 'notes.txt': '' }],
])('%s is a problem, not an empty site', async (_name, files) => {
  const { problems } = await read(files);
  expect(problems).toMatchObject([{ file: 'content/' }]);
});

test('the report names each file, line and field, and counts in both languages', async () => {
  const { problems } = await read({
    '2014/a/index.md': page(['title: أ: ب', ...good.slice(1)]),
    '2014/b/index.md': page([...good, 'x: y'], ''),
  });
  const report = formatProblems(problems);
  expect(report).toContain('content/2014/a/index.md:2  [title]');
  expect(report).toContain('content/2014/b/index.md:5  [x]');
  expect(report).toContain('content/2014/b/index.md:7  [body]');
  expect(report).toMatch(/3 مشكلات في ملفين\.\n3 problems in 2 files\.$/);
});

test('the report writes as escapes what would command a terminal or turn its text round', async () => {
  const date = String.raw`date: "\x1b[31m\u202E2014"`;
  const { problems } = await read({
    '2014/a/index.md': page([good[0] ?? '', date, ...good.slice(2)]),
  });
  const report = formatProblems(problems);
  expect(report).toContain(String.raw`\u001b[31m\u202e2014`);
  expect(report).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
});
