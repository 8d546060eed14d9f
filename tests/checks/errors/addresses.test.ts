import { describe, expect, test } from 'vitest';
import { checkYear } from '../../../src/checks/errors/check-place.ts';
import { good, page, read } from '../../support/read-content.ts';

const withAliases = (...aliases: string[]) =>
  page([...good, 'aliases:', ...aliases.map((alias) => `  - ${alias}`)]);

describe('aliases', () => {
  test.each([
    ['a list', ['aliases:', '  - /2013/old/', '  - news/5.html'], ['/2013/old/', '/news/5.html']],
    ['a list on one line', ['aliases: [/2013/old/, /2013/older/]'], ['/2013/old/', '/2013/older/']],
    ['one address', ['aliases: 2013/old'], ['/2013/old/']],
    ['one on the line below', ['aliases:', '  /2013/old/'], ['/2013/old/']],
    ['an empty list', ['aliases: []'], []],
  ])('%s', async (_name, lines, paths) => {
    const { articles, aliases, problems } = await read({
      '2014/slug/index.md': page([...good, ...lines]),
    });
    expect(problems).toEqual([]);
    expect(articles[0]?.data.aliases).toEqual(paths);
    expect(aliases.map(({ path }) => path)).toEqual(paths);
  });

  test.each([
    ['an address elsewhere', 'https://other.example/a/', 'outside this site'],
    ['a place in a page', "'/news.php#id=5'", 'holds #'],
    ['a number', '123', 'no text'],
    ['nothing', '', 'no value'],
    ['a nested list', '[a, b]', 'wrong shape'],
  ])('%s is named at its own line', async (_name, text, what) => {
    const { problems } = await read({ '2014/slug/index.md': withAliases('/2013/old/', text) });
    expect(problems).toMatchObject([
      {
        file: 'content/2014/slug/index.md',
        line: 7,
        field: 'aliases',
        what: { en: expect.stringContaining(what) },
        write: 'aliases: [/2014/old-slug/]',
      },
    ]);
  });

  test('a field without a value, at its line', async () => {
    const { problems } = await read({ '2014/slug/index.md': page([...good, 'aliases:']) });
    expect(problems).toMatchObject([{ line: 5, field: 'aliases' }]);
  });

  test.each([
    ['its own address', '/2014/slug/', 'own'],
    ['one written twice', '/2013/one/', 'twice'],
    ['one written again in capitals', '/2013/ONE/', 'differs from /2013/one/ in capital letters'],
    ['its own address, in capitals', '/2014/Slug/', 'differs from /2014/slug/ in capital letters'],
    ["another article's", '/2014/other/', 'content/2014/other/index.md'],
    ["another article's, in capitals", '/2014/Other/', 'content/2014/other/index.md'],
    ["another article's alias", 'http://maqal.example/2010/taken', 'content/2014/other/index.md'],
    ["a year's page", '/2014/', "year's articles"],
    ["a feed's page", '/feeds/', 'is taken'],
    ['a feed', '/feed.xml', 'is taken'],
    ['what lies below a file', '/robots.txt/old/', 'is taken'],
    ['the page of lost addresses', '/404.html', 'is taken'],
    ["another article's card", '/2014/other/card.png', 'is taken'],
    ["another article's Markdown", '/2014/other.md', 'is taken'],
  ])('%s clashes', async (_name, alias, what) => {
    const { problems } = await read({
      '2014/other/index.md': withAliases('/2010/taken/'),
      '2014/slug/index.md': withAliases('/2013/one/', alias),
    });
    expect(problems).toMatchObject([
      {
        file: 'content/2014/slug/index.md',
        line: 7,
        field: 'aliases',
        what: { en: expect.stringContaining(what) },
      },
    ]);
    expect(problems[0]?.what.ar).toMatch(/العنوان القديم/);
  });

  test.each(['/feeds/old/', '/2013/other/card.png', '/2013/other.md', '/news/feed.xml'])(
    '%s is free',
    async (alias) => {
      const { problems } = await read({
        '2014/other/index.md': page(good),
        '2014/slug/index.md': withAliases(alias),
      });
      expect(problems).toEqual([]);
    },
  );

  test('a clash shows beside other faults of the same article', async () => {
    const { problems } = await read({
      '2014/other/index.md': page(good),
      '2014/slug/index.md': page([...good, 'colour: أحمر', 'aliases: /2014/other/']),
    });
    expect(problems.map(({ field, line }) => [field, line])).toEqual([
      ['colour', 5],
      ['aliases', 6],
    ]);
  });
});

describe('the length of an address', () => {
  // https://maqal.example/2014/ takes 27 characters and the last slash one.
  const longest = `${'a'.repeat(50)}-${'b'.repeat(11)}`;

  test('90 characters are no problem', async () => {
    const { problems } = await read({ [`2014/${longest}/index.md`]: page(good) });
    expect(problems).toEqual([]);
  });

  test.each([
    [`${longest}c`, 'a'.repeat(50)],
    [`${'a'.repeat(50)}-${'b'.repeat(10)}-cc`, `${'a'.repeat(50)}-${'b'.repeat(10)}`],
    ['a'.repeat(70), 'a'.repeat(62)],
  ])('%s is too long, and what fits is suggested', async (slug, fitting) => {
    const { problems } = await read({ [`2014/${slug}/index.md`]: page(good) });
    expect(problems).toMatchObject([
      { field: 'address', write: `content/2014/${fitting}/index.md` },
    ]);
    const { en } = problems[0]?.what ?? {};
    expect(en).toContain(`https://maqal.example/2014/${slug}/ has ${slug.length + 28} characters`);
    expect(en).toContain(`"${slug}" is ${slug.length - 62} too long`);
    const mended = await read({ [`2014/${fitting}/index.md`]: page(good) });
    expect(mended.problems.some(({ file }) => file.startsWith(`content/2014/${fitting}/`))).toBe(
      false,
    );
  });
});

describe('the year of an address', () => {
  test.each(['1800', '1828', '2014', '2099'])('%s is plausible', (year) => {
    expect(checkYear('x', year)).toEqual([]);
  });

  test.each([
    ['0000', 'not plausible'],
    ['1435', 'not plausible'],
    ['2104', 'years go from 1800 to 2099'],
    ['1799', 'not plausible'],
    ['14', 'four digits'],
    ['٢٠١٤', 'four digits'],
  ])('%s is not', (year, what) => {
    expect(checkYear('x', year)[0]?.what.en).toContain(what);
  });

  test('an article in the year 0000 is a problem of its folder', async () => {
    const fields = ['title: عنوان', 'date: 0000-11-07', 'source: وكالة'];
    const { problems } = await read({ '0000/slug/index.md': page(fields) });
    expect(problems.map(({ field }) => field)).toContain('address');
  });
});
