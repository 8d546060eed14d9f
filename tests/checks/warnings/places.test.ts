import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/article/front-matter/parse-front-matter.ts';
import { splitFrontMatter } from '../../../src/article/front-matter/split-front-matter.ts';
import { makeLocator } from '../../../src/checks/prose/locate.ts';
import { omission, type Passage } from '../../../src/checks/prose/passage.ts';
import { OpenedText } from '../../../src/body/opened-text.ts';
import { readMarked, readPassages, readPlain } from '../../../src/checks/prose/read-passages.ts';
import { readFields } from '../../../src/checks/prose/read-fields.ts';
import { check, checkText, makeFile } from './check.ts';

/** Where rules find `!!` in a text; here every place of a doubled exclamation is one of `،،`. */
const placesOf = (body: string, fields?: string) =>
  check(body, fields)
    .filter(({ rule }) => rule === 'doubled-punctuation')
    .map(({ line, column, field }) => [field, line, column]);

describe('a place is where the words stand in the file', () => {
  test.each([
    ['a paragraph', 'أ،، ب', [['body', 7, 2]]],
    ['a further line', 'أول\nثان،، ب', [['body', 8, 4]]],
    ['emphasis', 'أ **ب،،** ج', [['body', 7, 6]]],
    ['a list', '- أ\n- ب،،', [['body', 8, 4]]],
    ['a lazy line of a quotation', '> أول\n> ثان،،', [['body', 8, 6]]],
    ['a line that is indented', 'أول\n   ثان،،', [['body', 8, 7]]],
    ['a heading', '## أ،،', [['body', 7, 5]]],
    ['a table', '| أ |\n|---|\n| ب،، |', [['body', 9, 4]]],
    ['a footnote', 'أ[^1].\n\n[^1]: ب،،', [['body', 9, 8]]],
    ['the words of a link', '[أ،،](https://x.example/)', [['body', 7, 3]]],
    ['a text alternative', '![أ،،](a.png)', [['body', 7, 4]]],
    ['a caption', '![أ](a.png "شرح،، (و)")', [['body', 7, 16]]],
    ['after an escape', 'أ \\* ب،،', [['body', 7, 7]]],
    ['after a character reference', 'أ &amp; ب &#8230; ج،،', [['body', 7, 20]]],
    ['after code', 'أ `ب` ج،،', [['body', 7, 8]]],
    ['after a break', 'أ  \nب،،', [['body', 8, 2]]],
    ['after an address', 'https://x.example/ ب،،', [['body', 7, 21]]],
    ['after a mail address', 'a@x.example ب،،', [['body', 7, 14]]],
    ['after an emoji', '😀 ب،،', [['body', 7, 5]]],
    [
      'after addresses in an open bracket',
      `![${'https://x.example/'.repeat(3)}\nأ،،`,
      [['body', 8, 2]],
    ],
    ['a tag', 'أ <mark>ب،،</mark>', [['body', 7, 10]]],
    ['HTML', '<dl>\n<dt>أ</dt>\n<dd>ب &quot;ج&quot;،،</dd>\n</dl>', [['body', 9, 20]]],
  ])('in %s', (_name, body, places) => {
    expect(placesOf(body as string)).toEqual(places);
  });

  test.each([
    ['plain', 'summary: خلاصة،، طويلة', [['summary', 5, 15]]],
    ['in quotes', "summary: 'خلاصة ''س'' ص،، طويلة'", [['summary', 5, 24]]],
    ['in double quotes', 'summary: "خلاصة \\"س\\" ص،، طويلة"', [['summary', 5, 24]]],
    ['after an escaped space', 'summary: "\\_أ،،\u00a0ب"', [['summary', 5, 14]]],
    ['after a lone CR', 'summary: خلا\rصة،، طويلة', [['summary', 5, 16]]],
    ['nested', 'photo:\n  caption: شرح،،\n  credit: و', [['photo.caption', 6, 15]]],
  ])('in a field, %s', (_name, fields, places) => {
    expect(placesOf('نصّ.', fields as string)).toEqual(places);
  });

  test('also where lines end in CR LF', () => {
    const [warning] = checkText('a.md', makeFile('أول\nثان،، ب').replaceAll('\n', '\r\n'));
    expect(warning).toMatchObject({ rule: 'doubled-punctuation', line: 8, column: 4 });
  });
});

test('fields that have to be mended first are passed over, the text is not', () => {
  const warnings = check('أ،، ب', 'summary: أ،،: ب');
  expect(warnings.map(({ field }) => field)).toEqual(['body']);
});

const piece = fc.constantFrom(
  ...'الأميركي|الاميركي|إلى|الى|و|كلمة|\ufee3\ufea4\ufee4|Apple|2014|٢٠١٤|،|,|؟|.|..|"|«|»|(|)|[|]|!|ـ|\u200f|\u064e'.split(
    '|',
  ),
  ...[
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '\\',
    '&amp;',
    '&#1;',
    '&x',
    '<',
    '>',
    '<b>',
    '</b>',
    '<bdi>',
    '<!--',
    '-->',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '\t',
    '    ',
    '\u00a0',
    '# ',
    '- ',
    '> ',
    '| ',
    '|---|\n',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    '](',
    '![',
    'https://x.example/',
    'a@b.example',
    '😀',
    '\ud800',
    '\0',
    '\ufeff',
    '\u2028',
    '---',
    "'",
    ': ',
    'photo:',
  ],
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const numRuns = Number(process.env.PROPERTY_RUNS ?? 1000);

test('whatever a file holds, nothing is thrown, and each line and column exists', () => {
  fc.assert(
    fc.property(text, text, (body, value) => {
      for (const file of [makeFile(body, `summary: ${value}`), makeFile(body), body]) {
        const lines = file.split('\n');
        for (const { line, column } of checkText('a.md', file)) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
        }
      }
    }),
    { numRuns },
  );
});

/** Makes every letter another one, so that none can be taken for its like elsewhere. */
function numberLetters(body: string): string {
  let count = 0;
  return body.replace(/[\u0620-\u064a]/g, () => String.fromCharCode(0x4e00 + count++));
}

function expectLettersInPlace(file: string, passages: Iterable<Passage>): void {
  const lines = file.split('\n');
  for (const passage of passages) {
    for (const [at, unit] of passage.text.split('').entries()) {
      const { line, column } = passage.placeOf(at);
      if (/[\u4e00-\u9fff]/.test(unit)) expect(lines[line - 1]?.[column - 1]).toBe(unit);
    }
  }
}

describe('each letter of a passage stands in the file where the passage says', () => {
  test('in a text', () => {
    fc.assert(
      fc.property(text.map(numberLetters), (body) => {
        expectLettersInPlace(body, readPassages(new OpenedText(body), 1));
      }),
      { numRuns },
    );
  });

  test.each([
    ['a byte order mark before references', '\ufeff&amp;أ&amp;'],
    ['a byte order mark before a reference and spaces', '\ufeff&#1;  أ  '],
    ['half an emoji after an escaped backslash', '\\\\\ud800أب'],
  ])('after %s', (_name, body) => {
    const numbered = numberLetters(body);
    expectLettersInPlace(numbered, readPassages(new OpenedText(numbered), 1));
  });

  test('in a field, however it is written', () => {
    const quote = fc.constantFrom('', "'", '"', '|\n  ', '>\n  ', '>-\n  ');
    fc.assert(
      fc.property(text.map(numberLetters), quote, fc.boolean(), (value, sign, indents) => {
        const words = indents ? value.replaceAll('\n', '\n  ') : value;
        const file = `---\nsummary: ${sign}${words}${sign.trim().replace(/[|>-]+/, '')}\n---\n`;
        const { yaml = '' } = splitFrontMatter(file) ?? {};
        expectLettersInPlace(file, readFields(parseFrontMatter(yaml, 'a.md'), yaml).values());
      }),
      { numRuns },
    );
  });
});

test('plain paragraphs are read as the parser reads them', () => {
  const words = fc.constantFrom(
    ...'الأميركي|إلى|،|"|«|(5+1)|2014|\n|\n\n|\n\n\n|\u00a0|ـ|:|!|.|😀|$| a '.split('|'),
  );
  const plain = fc.array(words, { maxLength: 30 }).map((all) =>
    all
      .join(' ')
      .replace(/ *\n */g, '\n')
      .trim(),
  );
  const read = (passages: ReturnType<typeof readPassages>) =>
    passages.map(({ text, placeOf, kind }) => [kind, text, placeOf(0), placeOf(text.length - 1)]);
  fc.assert(
    fc.property(plain, (body) => {
      const locate = makeLocator(body, 1);
      expect(read(readPlain(body, locate))).toEqual(read(readMarked(new OpenedText(body), locate)));
    }),
    { numRuns },
  );
});

test('what is no prose leaves a sign that something stood there', () => {
  const [passage] = readPassages(new OpenedText('قبل `code` بعد <bdi>737-800</bdi> آخر'), 1);
  expect(passage?.text).toBe(`قبل ${omission} بعد ${omission} آخر`);
});
