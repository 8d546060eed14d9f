import { foldWord } from '../../arabic/fold-word.ts';
import { isOneEdit, listTypoKeys } from '../../arabic/one-edit.ts';
import { findShard, listReadings, splitTerms, stemWord } from '../../arabic/search-terms.ts';
import { type IndexPlace, lookUp } from './look-up.ts';

/** Where the words of the site lie, and its index. */
export interface SpellingPlace extends IndexPlace {
  /** How many files of words there are. */
  spellings: number;
  /** Gives one by its number. */
  fetchSpellings: (number: number) => Promise<readonly string[]>;
}

/**
 * Guesses what was meant by a query that finds nothing: each word that stands nowhere, with one slip
 * mended.
 *
 * @param query as it was typed
 * @param place of the words and the index
 * @returns the query with other words in place of those, which finds something; undefined, if there is none
 * @throws what fetching throws
 */
export async function suggestQuery(
  query: string,
  place: SpellingPlace,
): Promise<string | undefined> {
  let text = query;
  for (const { from, to, folded } of splitTerms(query).reverse()) {
    if ((await lookUp(folded, place)).articles.length > 0) continue;
    const meant = await findMeant(query.slice(from, to), place);
    if (!meant) return undefined;
    text = text.slice(0, from) + meant + text.slice(to);
  }
  if (text === query) return undefined;
  return (await lookUp(text, place)).articles.length > 0 ? text : undefined;
}

/** The most frequent of the words one slip away from the longest reading that has any. */
async function findMeant(typed: string, place: SpellingPlace): Promise<string | undefined> {
  const bare = typed.normalize('NFC').replace(/[\p{M}\p{Cf}ـ]/gu, '');
  for (const reading of listReadings(foldWord(typed))) {
    const word = await findNear(reading, place);
    if (word) return bare.slice(0, Math.max(0, bare.length - reading.length)) + word;
  }
  return undefined;
}

async function findNear(
  reading: string,
  { spellings, fetchSpellings }: SpellingPlace,
): Promise<string | undefined> {
  if (reading.length < 3) return undefined;
  const numbers = new Set(listTypoKeys(reading).map((key) => findShard(key, spellings)));
  const shards = await Promise.all([...numbers].map(fetchSpellings));
  const most = Math.max(...shards.map(({ length }) => length));
  const stem = stemWord(reading);
  let alike: string | undefined;
  for (let rank = most - 1; rank >= 0; rank -= 1) {
    for (const word of shards
      .map((shard) => shard[rank] ?? '')
      .join(' ')
      .split(' ')) {
      const folded = foldWord(word);
      if (isOneEdit(folded, reading)) return word;
      // What is left of a short word is too much like others.
      if (stem.length > 3 && isOneEdit(stemWord(folded), stem)) alike ??= word;
    }
  }
  // With other endings than the site has.
  return alike;
}
