import { country, findShard, partOfCountry, stemWord } from '../arabic/search-terms.ts';
import type { WordForm } from './word-form.ts';

/** The words of one article, by their number among the forms of the site. */
export interface ArticleWords {
  title: Uint32Array;
  text: Uint32Array;
}

/** How much a word's place says: once in the text, more than once, in the title. */
const weights = { once: 1, often: 2, title: 3 };

/** Characters of a file of the index, some 8 KB once compressed: what one word of a query costs. */
const shardLength = 24_000;

/** A file of the index: its terms, each with the articles that have it. */
export type Shard = Record<string, string>;

/**
 * Builds the index of a site's articles.
 *
 * @param articles their words, the oldest first: an article's place is its number
 * @param forms of all words
 * @returns the files, each with the terms that `findShard` finds there; for each article of a term, in
 *   base 36 and parted by spaces, how far it is from the one before, times four, plus the {@link weights}
 *   of the term in it
 */
export function buildIndex(articles: readonly ArticleWords[], forms: readonly WordForm[]): Shard[] {
  const { terms, termsOf } = listTerms(forms);
  const postings = terms.map((): number[] => []);
  // By term: the article that had it last, and how much it says there.
  const last = new Int32Array(terms.length).fill(-1);
  const weight = new Uint8Array(terms.length);
  for (const [number, { title, text }] of articles.entries()) {
    const found: number[] = [];
    const steps: number[] = [];
    const note = (term: number, again: number) => {
      if (last[term] === number) weight[term] = again;
      else {
        steps.push(number - Math.max(last[term]!, 0));
        last[term] = number;
        found.push(term);
        weight[term] = again === weights.title ? again : weights.once;
      }
    };
    for (let at = 0; at < text.length; at += 1) {
      for (const term of termsOf(text, at)) note(term, weights.often);
    }
    for (let at = 0; at < title.length; at += 1) {
      for (const term of termsOf(title, at)) note(term, weights.title);
    }
    for (const [at, term] of found.entries()) {
      postings[term]!.push(steps[at]! * 4 + weight[term]!);
    }
  }
  const written = postings.map((list) => list.map((each) => each.toString(36)).join(' '));
  return cutShards(terms, written);
}

/** The terms of a site, and by which of them, as numbers, a word of an article is found. */
function listTerms(forms: readonly WordForm[]) {
  const numbers = new Map<string, number>();
  const number = (term: string) => {
    const known = numbers.get(term) ?? numbers.size;
    numbers.set(term, known);
    return known;
  };
  const own = forms.map(({ readings }) => [...new Set(readings.map(stemWord))].map(number));
  const parts = forms.map(({ folded }) => partOfCountry(folded));
  const states = [number(country)];
  const termsOf = (words: Uint32Array, at: number): readonly number[] => {
    const form = words[at]!;
    const part = parts[form];
    if (part === 'united' && parts[words[at - 1]!] === 'states') return [];
    if (part === 'states' && parts[words[at + 1]!] === 'united') return states;
    return own[form]!;
  };
  return { terms: [...numbers.keys()], termsOf };
}

function cutShards(terms: readonly string[], written: readonly string[]): Shard[] {
  const order = terms.map((term, at) => ({ term, list: written[at]! })).filter(({ list }) => list);
  const length = order.reduce((sum, { term, list }) => sum + term.length + list.length + 6, 0);
  const count = Math.max(1, Math.ceil(length / shardLength));
  const shards = Array.from({ length: count }, (): Shard => ({}));
  // Alike terms beside each other compress best.
  order.sort((a, b) => (a.term < b.term ? -1 : 1));
  for (const { term, list } of order) shards[findShard(term, count)]![term] = list;
  return shards;
}
