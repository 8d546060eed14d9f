import { findShard, listQueryStems, splitTerms } from '../../arabic/search-terms.ts';

/** Where the index lies. */
export interface IndexPlace {
  /** How many files it has. */
  count: number;
  /** Gives one by its number. */
  fetchShard: (number: number) => Promise<Record<string, string>>;
}

/** What a query finds. */
export interface Hits {
  /** Numbers of the articles, the best first, then the newest. */
  articles: number[];
  /** The stems by which they were found. */
  terms: Set<string>;
}

/**
 * Looks a query up: articles that have all of its words, in any of their forms.
 *
 * Of a word's readings the first that the index has is meant. A rare word weighs more than a frequent
 * one, and any more in a title than in the text.
 *
 * @param query as it was typed
 * @param place of the index
 * @returns what was found, which may be nothing
 * @throws what `fetchShard` throws
 */
export async function lookUp(query: string, { count, fetchShard }: IndexPlace): Promise<Hits> {
  const words = splitTerms(query).map(({ folded }) => folded);
  const readings = listQueryStems(words);
  const terms = new Set<string>();
  const scores = await Promise.all(
    readings.map(async (stems) => {
      const found = await Promise.all(
        stems.map(async (stem) => (await fetchShard(findShard(stem, count)))[stem]),
      );
      const at = found.findIndex(Boolean);
      if (at < 0) return new Map<number, number>();
      terms.add(stems[at]!);
      return readPostings(found[at]!);
    }),
  );
  const [first = new Map<number, number>(), ...rest] = scores;
  const total = [...first.keys()]
    .filter((number) => rest.every((each) => each.has(number)))
    .map((number) => ({
      number,
      score: scores.reduce((sum, each) => sum + each.get(number)! / Math.log(2 + each.size), 0),
    }));
  total.sort((a, b) => b.score - a.score || b.number - a.number);
  return { articles: total.map(({ number }) => number), terms };
}

/** As `buildIndex` writes them: articles with the weight of the term in each. */
function readPostings(written: string): Map<number, number> {
  let number = 0;
  return new Map(
    written.split(' ').map((part) => {
      const value = Number.parseInt(part, 36);
      number += value >> 2;
      return [number, value & 3];
    }),
  );
}
