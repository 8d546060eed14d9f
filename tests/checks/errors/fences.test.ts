import { describe, expect, test } from 'vitest';
import { good, page, read } from '../../support/read-content.ts';

const file = '2014/slug/index.md';
const fields = good.join('\n');
const body = 'نصّ أول.\n\nثانٍ.\n';

const check = async (text: string) => (await read({ [file]: text })).problems;

/** What is said of a file, line by line; with each remedy in the place of its line the file must be right. */
async function mend(text: string) {
  const problems = await check(text);
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (const { line = 0, write } of problems.toReversed()) lines.splice(line - 1, 1, String(write));
  expect(await check(lines.join('\n'))).toEqual([]);
  return problems.map(({ line, what }) => [line, what.en]);
}

describe.each([
  ...['———', '–––', '—', '-----', '--', '___', '***', '===', '~~~', '+++', '...', '…', 'ــــ'],
  ...['- - -', '```', '"---"'],
])('%s is no ---', (sign) => {
  const about = expect.stringContaining(`"${sign}" stands where --- belongs`);

  test.each([
    ['above', `${sign}\n${fields}\n---\n\n${body}`, [[1, about]]],
    ['below', `---\n${fields}\n${sign}\n\n${body}`, [[5, about]]],
    [
      'below, where --- stands in the text',
      `---\n${fields}\n${sign}\n\n${body}\n---\n\nثالث\n`,
      [[5, about]],
    ],
    [
      'on either side',
      `${sign}\n${fields}\n${sign}\n\n${body}`,
      [
        [1, about],
        [5, about],
      ],
    ],
  ])('%s', async (_name, text, found) => {
    expect(await mend(text)).toEqual(found);
  });
});

const below = (line: number) => [line, expect.stringContaining(`put it after line ${line},`)];
const above = (line: number) => [1, expect.stringContaining(`fields begin on line ${line},`)];

test.each([
  ['below', `---\n${fields}\n\n${body}`, [below(4)]],
  ['below, where no blank line stands either', `---\n${fields}\n${body}`, [below(4)]],
  [
    'below, where the text has a line of it',
    `---\n${fields}\n\n${body}\n---\n\nثالث\n`,
    [below(4)],
  ],
  [
    'below, where the text begins with a heading',
    `---\n${fields}\n\n## تمهيد\n\n${body}`,
    [below(4)],
  ],
  ['below a list', `---\n${fields}\nauthors:\n  - هدى\ndraft: true\n\n- أول\n`, [below(7)]],
  ['below a field of a field', `---\n${fields}\nphoto:\n  caption: شرح\n\n${body}`, [below(6)]],
  ['above', `${fields}\n---\n\n${body}`, [above(1)]],
  ['above, behind a blank line', `\n${fields}\n---\n\n${body}`, [above(2)]],
  ['above, where it is stuck to a field', `---${fields}\n---\n\n${body}`, [above(1)]],
  ['on both sides', `${fields}\n\n${body}`, [above(1), below(3)]],
])('a --- is missing %s', async (_name, text, found) => {
  expect(await mend(text)).toEqual(found);
  expect(await mend(`\ufeff${text}`.replaceAll('\n', '\r\n'))).toEqual(found);
});

test.each([' ---', '---\u200f', '\u200e---'])(
  'a space or a hidden sign stands beside %j',
  async (sign) => {
    const hidden = expect.stringContaining('A space or a hidden character');
    expect(await mend(`${sign}\n${fields}\n${sign}\n\n${body}`)).toContainEqual([1, hidden]);
  },
);

test.each([
  ['\n\n', 3, 'Delete the blank lines before it.'],
  ['مقدّمة\n\n', 3, 'Move what stands before it below the second line of ---.'],
])('%j before the fields', async (before, line, write) => {
  const [problem, ...others] = await check(`${before}${page(good)}`);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ line: 1, write: { en: write } });
  expect(problem?.what.en).toContain(`is line ${line}`);
});

test.each([
  ['a blank line among them', `title: عنوان\n\n${good.slice(1).join('\n')}\n\n`],
  ['a comment at their end', `${fields}\n\n# تعليق\n`],
  ['a block of text at their end', `${fields}\nallow:\n  tatweel: >-\n    أول\n\n    ثانٍ\n`],
  ['a list at the margin', `${fields}\nauthors:\n- هدى\ndraft: true\n`],
])('fields are right with %s', async (_name, own) => {
  const said = await check(`---\n${own}---\n\n${body}`);
  expect(said.filter(({ field }) => field !== 'allow.tatweel')).toEqual([]);
});
