import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/article/front-matter/parse-front-matter.ts';
import { checkFields } from '../../src/checks/errors/check-fields.ts';
import { writeFrontMatter } from '../../src/import/draft/write-front-matter.ts';

const date = '2014-11-07';
const yamlOf = (text: string) => text.split('\n').slice(1, -1).join('\n');

test('fields stand in the order of the documentation, the draft mark last', () => {
  const photo = { credit: 'وكالة', caption: 'شرح', alt: 'وصف', file: 'a.png' };
  const fields = { photo, source: 'مختبر', summary: 'خلاصة', date, title: 'عنوان: "نصّ"' };
  expect(writeFrontMatter(fields, true).split('\n')).toEqual([
    '---',
    `title: 'عنوان: "نصّ"'`,
    'date: 2014-11-07',
    'source: مختبر',
    'summary: خلاصة',
    'photo:',
    '  file: a.png',
    '  alt: وصف',
    '  caption: شرح',
    '  credit: وكالة',
    'draft: true',
    '---',
  ]);
});

test('what the site knows and import does not look for is carried over', () => {
  const aliases = ['/old/news.html?id=1', 'news: 2'];
  const allow = { 'straight-quotes': "لأنّ النصّ: كذا، '#1'" };
  const written = writeFrontMatter({ title: 'ع', date, source: 'مختبر', aliases, allow }, true);
  expect(parseFrontMatter(yamlOf(written), 'index.md')).toMatchObject({
    data: { aliases, allow, draft: true },
    problems: [],
  });
  expect(written).toMatch(/\ndraft: true\n---$/);
});

const signs = [
  ...`'":#-?,[]{}&*!|>%@\`\\~=…«»()`,
  ' ',
  '\t',
  'أ',
  'ب',
  '1',
  'true',
  'null',
  '\u0007',
  '\u2028',
];
const value = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...signs), fc.string({ minLength: 1, maxLength: 1 })),
    minLength: 1,
    maxLength: 12,
  })
  .filter(
    (text) =>
      /[^\s\p{C}\p{M}\u3164\u115f\u1160\uffa0\u2800]/u.test(text) &&
      !/[\n\r\u0085\u2028\u2029]/.test(text) &&
      // Remedies hold it where something is to be written; nobody's words are that alone.
      !/^\s*(?:…|\.{2,})\s*$/.test(text),
  );

test('whatever a value holds, the site reads it back as it was', () => {
  fc.assert(
    fc.property(value, value, (title, caption) => {
      const yaml = yamlOf(
        writeFrontMatter({ title, date, source: 'مختبر', photo: { caption } }, true),
      );
      const frontMatter = parseFrontMatter(yaml, 'index.md');
      expect(frontMatter.problems).toEqual([]);
      expect(checkFields(frontMatter, 'index.md').data).toEqual({
        title: title.trim(),
        date,
        source: 'مختبر',
        photo: { caption: caption.trim() },
        draft: true,
      });
    }),
    { numRuns: 500 },
  );
});
