import { expect, test } from 'vitest';
import { good, page, read } from '../../support/read-content.ts';

const both = (one: string, other: string) => [
  ...['<<<<<<< HEAD', one, '=======', other, '>>>>>>> other'],
];
const find = async (text: string) => (await read({ '2014/slug/index.md': text })).problems;

test.each([
  ['the fields', page([...good, ...both('kicker: خبر', 'kicker: تقرير')]), 5],
  ['the text', `${page(good)}\n${both('أول.', 'ثانٍ.').join('\n')}\n`, undefined],
  [
    'lines that Windows ended',
    page([...good, ...both('kicker: أ', 'kicker: ب')]).replaceAll('\n', '\r\n'),
    5,
  ],
])('what Git could not merge in %s is one problem, with its line', async (_name, text, line) => {
  const problems = await find(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what.en).toContain('Git');
  const at = text.split('\n').findIndex((each) => each.startsWith('<<<<<<<')) + 1;
  expect(problems[0]?.line).toBe(at);
  if (line) expect(at).toBe(line);
});

test.each(['أ << ب', '======= ثم >>>>>>> نصّ', '<<<<<<< وحدها'])('«%s» is a text', async (line) => {
  expect(await find(`${page(good)}\n${line}\n`)).toEqual([]);
});
