import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitTerms } from '../../src/arabic/search-terms.ts';
import { lookUp } from '../../src/controls/search/look-up.ts';
import { buildIndex } from '../../src/search/build-index.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const fold = (text: string) => splitTerms(text).map(({ folded }) => folded);

async function find(texts: readonly string[], query: string): Promise<number[]> {
  const shards = buildIndex(texts.map((text) => ({ title: [], text: fold(text) })));
  const { articles } = await lookUp(query, {
    count: shards.length,
    fetchShard: async (number) => shards[number] ?? {},
  });
  return articles.toSorted((a, b) => a - b);
}

/** The seed article, two of this site's own and the Universal Declaration of Human Rights, in parts. */
const parts = [
  'content/2014/obama-khamenei-letter/index.md',
  'content/2026/how-to-read-here/index.md',
  'content/2026/month-names-from-casablanca-to-baghdad/index.md',
  'tests/fixtures/search/declaration.txt',
].flatMap((file) =>
  read(file)
    .replace(/^---[\s\S]*?\n---\n/, '')
    .split(/\n\s*\n|(?<=[.:؟])\s/)
    .filter(Boolean),
);

test('queries written before the index find what they must: recall .97, precision .85', async () => {
  const words = parts.map(
    (part) => new Set(part.replace(/[\p{M}ـ]/gu, '').match(/[\p{L}\p{N}+]+/gu) ?? []),
  );
  const scores: { recall: number; precision: number }[] = [];
  for (const line of read('tests/fixtures/search/queries.txt').trim().split('\n')) {
    const [query = '', wanted = ''] = line.split(': ');
    const groups = wanted.split(' + ').map((group) => group.split(' '));
    const right = words.flatMap((each, at) =>
      groups.every((group) => group.some((word) => each.has(word))) ? [at] : [],
    );
    const found = await find(parts, query);
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
  const texts = ['زار الوفد المدينة', 'أعلنت الوزارة', 'وزارة جديدة', 'في بوزارة'];
  expect(await find(texts, 'وزارة')).toEqual([1, 2, 3]);
  expect(await find(texts, 'زار')).toEqual([0]);
});

test('nothing is found for words that stand nowhere, nor for none', async () => {
  expect(await find(['كتاب على الطاولة'], 'سفينة')).toEqual([]);
  expect(await find(['كتاب على الطاولة'], '؟!')).toEqual([]);
});
