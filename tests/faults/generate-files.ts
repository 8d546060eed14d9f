import fc from 'fast-check';
import { generatedMarkdown } from '../support/generate-markdown.ts';
import { hidingMarkdown } from '../support/hiding-markdown.ts';

const values = [
  ...[
    'عنوان',
    '"عنوان"',
    "'عن''وان'",
    '',
    '~',
    'null',
    '[]',
    '{}',
    '[أ, ب]',
    '{أ: ب}',
    '2014',
    '2014-11-07',
    '2014-02-30',
    'true',
    '&a x',
    '*a',
    '|\n  سطر\n  آخر',
    '>\n  سطر',
  ],
  ...[
    '!!binary aGk=',
    '!!js/function x',
    '"\\u202e"',
    '1e999',
    '.inf',
    '0x1F',
    '- أ',
    '? أ',
    '@أ',
    '`أ',
    '%أ',
    '# أ',
    'https://example.com/',
    '/2014/a/',
    '{file: a.jpg, alt: وصف}',
  ],
  ...[
    '"أ',
    "'أ",
    '[أ',
    '{أ',
    '- {date: 2015-01-01, text: أ}',
    '\ufeff',
    '\0',
    'أ: ب',
    'أ #ب',
    '[{date: 2015-01-01, text: أ}]',
    'draft',
    '-1',
    '٢٠١٤-١١-٠٧',
  ],
];
const names = [
  'title',
  'date',
  'source',
  'photo',
  'aliases',
  'topics',
  'authors',
  'summary',
  'corrections',
  'updated',
  'sourceUrl',
  'series',
  'draft',
  'allow',
  'place',
  'kicker',
  'subtitle',
  '<<',
  '',
  'أ',
  '"title"',
  '__proto__',
  'constructor',
];

const field = fc
  .tuple(
    fc.constantFrom(...names),
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...values) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
  )
  .map(([name, value]) => `${name}: ${value}`);

const good = 'title: عنوان\ndate: 2014-11-07\nsource: وكالة';

const head = fc.oneof(
  { weight: 3, arbitrary: fc.constant(good) },
  {
    weight: 2,
    arbitrary: fc.array(field, { maxLength: 3 }).map((fields) => [good, ...fields].join('\n')),
  },
  { weight: 1, arbitrary: fc.array(field, { maxLength: 6 }).map((fields) => fields.join('\n')) },
);

/** Files of articles as no editor writes them, half of them with fields that are right. */
export const generatedFile: fc.Arbitrary<string> = fc
  .tuple(
    head,
    fc.oneof(generatedMarkdown, hidingMarkdown),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
  )
  .map(([fields, body, end]) => `---\n${fields}\n---\n\n${body}\n`.replaceAll('\n', end));

/** What mutations put in. */
const scraps = [
  '<',
  '>',
  '</p>',
  '<div>',
  '&#',
  '&#x202e;',
  '[',
  '](',
  '![',
  '**',
  '`',
  '```',
  '|',
  '\n',
  '\n\n',
  '    ',
  '---\n',
  ': ',
  '#',
  '"',
  '\\',
  '\u202e',
  '\0',
  '[^1]',
  '<!--',
  '-->',
  '1. ',
  '> ',
  'ـ',
  '\ufeff',
  '\ud800',
];

const mutation = fc.record({
  kind: fc.constantFrom('cut', 'put', 'copy', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 60 }),
  scrap: fc.constantFrom(...scraps),
});

/**
 * Makes mutations of whole files.
 *
 * @param files real ones
 */
export const mutated = (files: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([file, mutations]) =>
      mutations.reduce((text, { kind, at, to, size, scrap }) => {
        const [from, other] = [Math.floor(at * text.length), Math.floor(to * text.length)];
        const piece = text.slice(from, from + size);
        if (kind === 'put') return text.slice(0, from) + scrap + text.slice(from);
        const rest = text.slice(0, from) + text.slice(from + size);
        if (kind === 'cut') return rest;
        if (kind === 'copy') return text.slice(0, other) + piece + text.slice(other);
        return rest.slice(0, other) + piece + rest.slice(other);
      }, file),
    );
