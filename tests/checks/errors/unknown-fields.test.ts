import { expect, test } from 'vitest';
import { good, page, read } from '../../support/read-content.ts';

const check = async (fields: readonly string[]) =>
  (await read({ '2014/slug/index.md': page(fields) })).problems;

test('many are one problem, which lists the names once', async () => {
  const problems = await check([...good, 'layout: post', 'lang: ar', 'weight: 3', 'type: {}']);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line: 5, field: 'layout، lang، weight، type' });
  expect(JSON.stringify(problems).match(/sourceUrl/g)).toHaveLength(2);
});

test.each([
  ['description: نصّ', 'summary: نصّ'],
  ['excerpt: "نصّ: أول"', 'summary: "نصّ: أول"'],
  ['sumary: نصّ', 'summary: نصّ'],
  ['original_url: https://a.example/', 'sourceUrl: https://a.example/'],
  ['author: سمير', 'authors: سمير'],
  ['lastmod: 2014-11-08', 'updated: 2014-11-08'],
  ['redirect_from: /2013/old/', 'aliases: /2013/old/'],
])('%s becomes %s', async (line, remedy) => {
  const [problem, ...others] = await check([...good, line]);
  expect(others).toEqual([]);
  expect(problem?.write).toBe(remedy);
  expect(await check([...good, remedy, 'draft: true'])).toEqual([]);
});

test.each([
  ['image: /images/a.jpg', /photo:\n {2}file: a\.jpg\n {2}alt: …/],
  ['cover_image: a.jpg', /photo:\n {2}file: a\.jpg/],
  ['slug: my-slug', /content\/YEAR\/NAME\/index\.md/],
  ['permalink: /2014/a/', /content\/YEAR\/NAME\/index\.md/],
  ['description: [أ, ب]', /Write summary: in the place of description:/],
  ['tags: [سياسة, خبر]', /Write topics: in the place of tags:/],
  ['url: /relative', /Write sourceUrl: in the place of url:/],
  ['headline: آخر', /Delete headline: the article has title/],
  ['pubDate: 2014-11-08', /Delete pubDate: the article has date/],
])('%s is answered by what to do', async (line, remedy) => {
  const problems = await check([...good, line]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.write).toMatchObject({ en: expect.stringMatching(remedy) });
});

test('no remedy to paste is refused in its turn', async () => {
  const names =
    'description cover headline pubDate agency url caption alt crdit sumary draf tags allw';
  const values = [
    'نصّ',
    '[أ]',
    '{أ: ب}',
    "'أ: ب'",
    '*أ',
    '@أ',
    '2014',
    'true',
    '~',
    '"أ',
    'أ: ب',
    '# أ',
  ];
  for (const name of names.split(' ')) {
    for (const value of values) {
      const [problem] = await check([...good.slice(1), `${name}: ${value}`]);
      expect(problem).toBeDefined();
      const problems = await check([...good.slice(1), `${name}: ${value}`]);
      for (const { write, field } of problems) {
        if (typeof write !== 'string' || /…|^title:/.test(write)) continue;
        const again = await check([...good.slice(1), write]);
        const target = /^\w+(?=:)/.exec(write)?.[0];
        const refused = again.filter(
          ({ field, what }) =>
            (field === target && !/has no address yet/.test(what.en)) || /no field/.test(what.en),
        );
        expect(refused, `${field} ${name}: ${value} → ${write}`).toEqual([]);
      }
    }
  }
});

test.each([
  ['2026-02-30', /no day 30 in 2026-02: its days go from 01 to 28/],
  ['2024-02-30', /from 01 to 29/],
  ['2026-04-31', /from 01 to 30/],
  ['2026-06-00', /no day 00/],
  ['2026-00-10', /no month 00/],
  ['2026-15-40', /no month 15/],
  ['2026-02-30T10:00+03:00', /no day 30/],
])('a day that is none is named, and no other invented: %s', async (date, what) => {
  const problems = await check([good[0]!, `date: ${date}`, good[2]!]);
  const problem = problems.find(({ field, what: { en } }) => field === 'date' && what.test(en));
  expect(problem?.write).toMatchObject({ en: expect.stringMatching(/^date: YYYY-MM-DD/) });
  expect(JSON.stringify(problems)).not.toMatch(/11-07/);
});

test.each(['أمس', '30/2/26', '٣٠ فبراير', '7', '~', '2014'])(
  'no day is invented for %s',
  async (date) => {
    expect(JSON.stringify(await check([good[0]!, `date: ${date}`, good[2]!]))).not.toMatch(/11-07/);
  },
);
