import { describe, expect, test } from 'vitest';
import { good, page, read } from '../../support/read-content.ts';

const others = good.slice(1);

/** Reads one article; what is wrong in it, each as its place, its field, what and remedy. */
async function check(fields: readonly string[], body?: string) {
  const { problems } = await read({
    '2014/slug/index.md': page(
      fields.filter((each) => each !== undefined),
      body,
    ),
  });
  return problems.map(({ line, field, what, write }) => {
    expect(what.ar).toMatch(/\p{Script=Arabic}/u);
    return { line, field, what: what.en, write: typeof write === 'string' ? write : write.en };
  });
}

const turning = 'is an invisible character that changes what is read: U+202E';
const control = 'is a control character, which no text has: U+00';

describe('a character that no text may hold is found where YAML writes it as an escape', () => {
  test.each([
    [
      'an override',
      [String.raw`title: "أ \u202Eب"`, ...others],
      2,
      'title',
      `"\\u202E" ${turning}`,
    ],
    ['a backspace', [String.raw`title: "أ\x08ب"`, ...others], 2, 'title', `"\\x08" ${control}08`],
    ['an escape', [String.raw`title: "أ\x1b[31m"`, ...others], 2, 'title', `"\\x1b" ${control}1B`],
    ['one of a letter', [String.raw`title: "أ\v"`, ...others], 2, 'title', `"\\v" ${control}0B`],
    [
      'in a field of a field',
      [...good, 'photo:', String.raw`  caption: "أ \u202E"`],
      6,
      'photo.caption',
      turning,
    ],
    [
      'in a list',
      [...good, 'aliases:', '  - /a/', String.raw`  - "/b\x08/"`],
      7,
      'aliases',
      `${control}08`,
    ],
    [
      'in a reason',
      [...good, 'allow:', String.raw`  elongation: "\u202E"`],
      6,
      'allow.elongation',
      turning,
    ],
    [
      'on a further line of the value',
      [...good, 'summary:', '  "أول', String.raw`  ثانٍ \u202E"`],
      7,
      'summary',
      turning,
    ],
    [
      'on the line below the name',
      [...good, 'summary:', String.raw`  "أول \u202E"`],
      6,
      'summary',
      turning,
    ],
  ])('%s', async (_name, fields, line, field, what) => {
    const problems = await check(fields);
    expect(problems).toContainEqual({
      line,
      field,
      what: expect.stringContaining(what),
      write: expect.stringContaining('Delete \\'),
    });
  });

  test('each of a pair, and an isolate without its partner', async () => {
    const pair = await check([String.raw`title: "\u202Eعنوان\u202C"`, ...others]);
    expect(pair.map(({ write }) => write)).toEqual(['Delete \\u202E.', 'Delete \\u202C.']);
    expect(await check([String.raw`title: "\u2067عنوان"`, ...others])).toHaveLength(1);
  });

  test('but not an isolate with its partner, other escapes, or what is no escape', async () => {
    expect(await check([String.raw`title: "\u2067عنوان\u2069\tو\"\u0627\""`, ...others])).toEqual(
      [],
    );
    expect(await check([String.raw`title: 'أ \u202E ب'`, ...others])).toEqual([]);
  });

  test('and one that stands there as it is, is found once', async () => {
    expect(await check(['title: "أ \u202e ب"', ...others])).toHaveLength(1);
    expect(await check([String.raw`title: "أ \u202E ب ${'\u202e'}"`, ...others])).toHaveLength(2);
  });

  test('values that hold themselves do not keep the check from its end', async () => {
    const problems = await check([...good, 'aliases: &all', '  - *all']);
    expect(problems).toMatchObject([
      { line: 6, field: 'aliases', what: expect.stringContaining('wrong shape') },
    ]);
  });
});

describe('a character that no text may hold is found where the text writes it by its number', () => {
  test.each([
    ['in a paragraph', 'أول\n\nله &#x202E;نعم', 9, `"&#x202E;" ${turning}`],
    ['in decimals', 'له &#8238;نعم', 7, `"&#8238;" ${turning}`],
    ['without a semicolon', '<p>له &#x202e نعم</p>', 7, `"&#x202e" ${turning}`],
    ['a control character', 'أول\n\n<p>\nله &#8; نعم</p>', 10, `"&#8;" ${control}08`],
    [
      'in a text alternative',
      'أول\n\n<img alt="&#x202E;" src="https://a.example/a.png">',
      9,
      turning,
    ],
    ['in a footnote', 'أول[^1].\n\n[^1]: شرح &#x202E;.\n\nثانٍ', 9, turning],
    ['an isolate that ends with its paragraph', '&#x2067;أول\n\nثانٍ', 7, 'RIGHT-TO-LEFT ISOLATE'],
    [
      'one whose partner stands in another',
      '<p>&#x2067;أ</p><p>ب&#x2069;</p>',
      7,
      'POP DIRECTIONAL',
    ],
  ])('%s', async (_name, body, line, what) => {
    expect(await check(good, body)).toContainEqual({
      line,
      field: 'body',
      what: expect.stringContaining(what),
      write: expect.stringContaining('Delete &#'),
    });
  });

  test.each([
    'الرمز `&#x202E;` في HTML',
    '```\n&#x202E;\n```',
    'له &#x2067;**نعم** و&#1600;&#160;&#x2069;',
    'له \\&#x202E; و&amp;#x202E;',
  ])('but not in %j', async (body) => {
    expect(await check(good, body)).toEqual([]);
  });

  test('and one that stands there as it is, is found once', async () => {
    expect(await check(good, 'أول \u202e\n\nثانٍ &#160;')).toHaveLength(1);
    expect(await check(good, 'أول \u202e\n\nثانٍ &#x202E;')).toHaveLength(2);
  });
});
