import { foldTerm, listWords } from '../arabic/search-terms.ts';
import { type ArticleWords, buildIndex, type Shard } from './build-index.ts';
import { chooseReadings } from './choose-readings.ts';
import { listSpellings, type SpellingShard } from './list-spellings.ts';
import type { WordForm } from './word-form.ts';

/** What the search page looks words up in, file by file. */
export interface SearchFiles {
  /** Where each term stands. */
  shards: readonly Shard[];
  /** The words of the site, for those who mistype one. */
  spellings: readonly SpellingShard[];
}

/**
 * Indexes articles for searching. What is to be known of a word is found once, however often it stands
 * in the texts.
 *
 * @param articles what is searched of each, the oldest first: an article's place is its number
 * @returns takes linear time in the length of the texts
 */
export function indexArticles(articles: readonly { title: string; text: string }[]): SearchFiles {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const number = (text: string) => {
    const words = listWords(text);
    const found = new Uint32Array(words.length);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]!;
      let form = numbers.get(word);
      if (form === undefined) {
        form = counts.push(0) - 1;
        numbers.set(word, form);
      }
      counts[form]! += 1;
      found[at] = form;
    }
    return found;
  };
  const words = articles.map(({ title, text }): ArticleWords => ({
    title: number(title),
    text: number(text),
  }));
  const folded = [...numbers.keys()].map((word) => foldTerm(word));
  const readingsOf = chooseReadings(new Set(folded));
  const forms = [...numbers.keys()].map((word, at): WordForm => {
    const own = folded[at]!;
    return { word, folded: own, count: counts[at]!, readings: own ? readingsOf(own) : [] };
  });
  return {
    shards: buildIndex(words, forms),
    spellings: listSpellings(forms, articles.length),
  };
}
