import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lookUp } from '../../src/controls/search/look-up.ts';
import { suggestQuery } from '../../src/controls/search/suggest-query.ts';
import { indexArticles } from '../../src/search/index-articles.ts';
import { exampleFolder } from '../support/example-folder.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
/** Holds the files of an index, as a host does. */
function index(texts: readonly string[]) {
  const { shards, spellings } = indexArticles(texts.map((text) => ({ title: '', text })));
  return {
    count: shards.length,
    fetchShard: async (number: number) => shards[number]!,
    spellings: spellings.length,
    fetchSpellings: async (number: number) => spellings[number]!,
  };
}

async function find(place: ReturnType<typeof index>, query: string): Promise<number[]> {
  const { articles } = await lookUp(query, place);
  return articles.toSorted((a, b) => a - b);
}

/** The seed article, two of this site's own and the Universal Declaration of Human Rights, in parts. */
const parts = [
  `${exampleFolder}/2014/obama-khamenei-letter/index.md`,
  `${exampleFolder}/2026/how-to-read-here/index.md`,
  `${exampleFolder}/2026/month-names-from-casablanca-to-baghdad/index.md`,
  'tests/fixtures/search/declaration.txt',
].flatMap((file) =>
  read(file)
    .replace(/^---[\s\S]*?\n---\n/, '')
    .split(/\n\s*\n|(?<=[.:؟])\s/)
    .filter(Boolean),
);
const all = index(parts);

test.each([
  ['queries written before the index', 'queries'],
  ['further forms and spellings', 'more-queries'],
])('%s find what they must: recall .97, precision .85', async (_, name) => {
  const words = parts.map(
    (part) => new Set(part.replace(/[\p{M}ـ]/gu, '').match(/[\p{L}\p{N}+]+/gu) ?? []),
  );
  const scores: { recall: number; precision: number }[] = [];
  for (const line of read(`tests/fixtures/search/${name}.txt`).trim().split('\n')) {
    const [query = '', wanted = ''] = line.split(': ');
    const groups = wanted.split(' + ').map((group) => group.split(' '));
    const right = words.flatMap((each, at) =>
      groups.every((group) => group.some((word) => each.has(word))) ? [at] : [],
    );
    const found = await find(all, query);
    const both = right.filter((at) => found.includes(at)).length;
    expect(right, query).not.toEqual([]);
    scores.push({ recall: both / right.length, precision: both / Math.max(1, found.length) });
  }
  expect(scores.length).toBeGreaterThanOrEqual(60);
  const mean = (name: 'recall' | 'precision') =>
    scores.reduce((sum, each) => sum + each[name], 0) / scores.length;
  expect(mean('recall')).toBeGreaterThanOrEqual(0.97);
  expect(mean('precision')).toBeGreaterThanOrEqual(0.85);
});

test('the و of «وزارة» is its own: it finds «الوزارة» and not «زار»', async () => {
  const texts = index(['زار الوفد المدينة', 'أعلنت الوزارة', 'وزارة جديدة', 'في بوزارة']);
  expect(await find(texts, 'وزارة')).toEqual([1, 2, 3]);
  expect(await find(texts, 'زار')).toEqual([0]);
});

test('nothing is found for words that stand nowhere, nor for none', async () => {
  const texts = index(['كتاب على الطاولة']);
  expect(await find(texts, 'سفينة')).toEqual([]);
  expect(await find(texts, '؟!')).toEqual([]);
});

test('of slips of the fingers written down before it, at least nine in ten are mended', async () => {
  const wrong: string[] = [];
  const lines = read('tests/fixtures/search/typos.txt').trim().split('\n');
  for (const line of lines) {
    const [typed = '', meant = ''] = line.split(': ');
    const right = await find(all, meant);
    const hits = await find(all, typed);
    // A slip in an ending may find the same without help.
    const said = hits.length > 0 ? typed : await suggestQuery(typed, all);
    const found = said ? await find(all, said) : [];
    expect(right, meant).not.toEqual([]);
    if (`${found}` !== `${right}`) wrong.push(`${typed}: ${said}, not ${meant}`);
  }
  expect(lines.length).toBeGreaterThanOrEqual(50);
  expect(wrong.length / lines.length, wrong.join('\n')).toBeLessThanOrEqual(0.1);
});

test('what was meant is written as the site writes it, with what stood before it', async () => {
  const texts = index(['المفاوضات في إسطنبول', 'مفاوضات إسطنبول', 'إستنبول', 'قلم']);
  expect(await suggestQuery('والمفاوصات', texts)).toBe('والمفاوضات');
  expect(await suggestQuery('قلم اسطنبل', texts)).toBeUndefined();
  expect(await suggestQuery('«مفاوصات» اسطمبول', texts)).toBe('«مفاوضات» إسطنبول');
  expect(await suggestQuery('سفينة', index(['وفي', 'مدينة']))).toBeUndefined();
});
