import { countWords } from '../arabic/count-words.ts';

/**
 * Words of Arabic that adults read aloud in a minute, on average: Trauzettel-Klosinski and Dietz,
 * "Standardized Assessment of Reading Performance: The New International Reading Speed Texts
 * IReST", Investigative Ophthalmology & Visual Science 53 (2012).
 */
const wordsPerMinute = 138;

/**
 * Estimates how long a text takes to read.
 *
 * @param text plain text
 * @returns whole minutes, at least one
 */
export function estimateReadingTime(text: string): number {
  return Math.max(1, Math.round(countWords(text) / wordsPerMinute));
}
