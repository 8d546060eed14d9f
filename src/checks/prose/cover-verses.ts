import { omission, type Passage } from './passage.ts';

/** Verses of the Quran, in ornate parentheses; some keyboards have them the other way round. */
const verse = /[\ufd3e\ufd3f][^\ufd3e\ufd3f]{0,3000}[\ufd3e\ufd3f]/gu;

/**
 * Covers verses, whose spelling and signs are those of the Quran and no editor's.
 *
 * @param passage any
 * @returns it with an {@link omission} for each unit of a verse, so that places stay
 */
export function coverVerses(passage: Passage): Passage {
  if (!/[\ufd3e\ufd3f]/u.test(passage.text)) return passage;
  const text = passage.text.replace(verse, (found) => omission.repeat(found.length));
  return { ...passage, text };
}
