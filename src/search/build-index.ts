import { findShard, listStemsOf } from '../arabic/search-terms.ts';
import { chooseReadings } from './choose-readings.ts';

/** The words of one article: nothing in it depends on any other. */
export interface ArticleWords {
  /** Folded, of the title. */
  title: readonly string[];
  /** Of the text. */
  text: readonly string[];
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
 * @returns the files, each with the terms that `findShard` finds there; for each article of a term, in base 36 and parted by spaces, how far it is
 *   from the one before, times four, plus the {@link weights} of the term in it
 */
export function buildIndex(articles: readonly ArticleWords[]): Shard[] {
  const words = new Set<string>();
  for (const { title, text } of articles) {
    for (const word of title) words.add(word);
    for (const word of text) words.add(word);
  }
  const read = chooseReadings(words);
  const postings = new Map<string, { last: number; list: string[] }>();
  let length = 0;
  for (const [number, { title, text }] of articles.entries()) {
    const found = new Map<string, number>();
    for (const term of listStemsOf(text, read).flat()) {
      found.set(term, found.has(term) ? weights.often : weights.once);
    }
    for (const term of listStemsOf(title, read).flat()) found.set(term, weights.title);
    for (const [term, weight] of found) {
      const entry = postings.get(term) ?? { last: 0, list: [] };
      postings.set(term, entry);
      const written = ((number - entry.last) * 4 + weight).toString(36);
      length += written.length + 1;
      entry.list.push(written);
      entry.last = number;
    }
  }
  const count = Math.max(1, Math.ceil(length / shardLength));
  const shards = Array.from({ length: count }, (): Shard => ({}));
  for (const term of [...postings.keys()].sort()) {
    shards[findShard(term, count)]![term] = postings.get(term)!.list.join(' ');
  }
  return shards;
}
