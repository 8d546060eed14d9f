import { findShard } from '../arabic/search-terms.ts';
import { listWordKeys } from '../arabic/one-edit.ts';
import type { WordForm } from './word-form.ts';

/**
 * A file of a site's words, from which the one is taken that a reader may have meant: those met once,
 * twice, four times, eight times and so on, each parted by spaces.
 */
export type SpellingShard = readonly string[];

/** Characters of a file, some 5 KB once compressed; a word not found asks for up to five. */
const shardLength = 16_000;

/** Archives of more articles leave out what they say only once: mostly slips of their own. */
const small = 1_000;

/**
 * Lists the words of a site as they are mostly written, without what is written onto their front.
 *
 * @param forms of all words
 * @param articles how many there are
 * @returns the files, in which `findShard` finds a word by each of its keys
 */
export function listSpellings(forms: readonly WordForm[], articles: number): SpellingShard[] {
  const words = new Map<string, { form: string; count: number }>();
  for (const { word, folded, count, readings } of forms.toSorted((a, b) => b.count - a.count)) {
    // In doubt the longest, which is the word as it stands.
    const [reading = ''] = readings;
    if (!/^\p{L}{3,}$/u.test(reading)) continue;
    const known = words.get(reading);
    if (known) known.count += count;
    else {
      const bare = word.replace(/[\p{M}\p{Cf}ـ]/gu, '');
      const form = bare.length === folded.length ? bare.slice(-reading.length) : reading;
      words.set(reading, { form, count });
    }
  }
  const least = articles > small ? 2 : 1;
  const kept = [...words].filter(([, { count }]) => count >= least);
  // Alike words beside each other compress best.
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const length = kept.reduce((sum, [reading]) => sum + 2 * (reading.length + 1), 0);
  const size = Math.max(1, Math.ceil(length / shardLength));
  const shards = Array.from({ length: size }, (): string[][] => []);
  for (const [reading, { form, count }] of kept) {
    const rank = Math.floor(Math.log2(count));
    for (const at of new Set(listWordKeys(reading).map((key) => findShard(key, size)))) {
      const shard = shards[at]!;
      for (let each = shard.length; each <= rank; each += 1) shard.push([]);
      shard[rank]!.push(form);
    }
  }
  return shards.map((shard) => shard.map((each) => each.join(' ')));
}
