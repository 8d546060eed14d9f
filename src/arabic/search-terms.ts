import { toWesternDigits } from './digits.ts';
import { foldWord } from './fold-word.ts';
import { listMatches } from './list-matches.ts';
import { normalizeVariant } from './normalize-variant.ts';

/** A word of a text. */
export interface TextWord {
  /** UTF-16 units of the text before it. */
  from: number;
  /** And up to its end. */
  to: number;
  /** As {@link foldWord} gives it. */
  folded: string;
}

/** Letters and what is written on or between them; «5+1» is one word. */
const wordForm = /\p{N}+(?:\+\p{N}+)+|[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/**
 * Lists the words of a text as they stand there.
 *
 * @param text any text
 */
export const listWords = (text: string): readonly string[] => text.match(wordForm) ?? [];

/**
 * Folds one of {@link listWords}.
 *
 * @param word as it stands
 * @returns as {@link foldWord} gives it; nothing, where it is nothing but marks
 */
export const foldTerm = (word: string): string =>
  word.includes('+') ? toWesternDigits(word) : foldWord(word);

/**
 * Lists the words of a text with their places, for searching.
 *
 * @param text any text
 * @returns its words in order, without those that are nothing but marks
 */
export function splitTerms(text: string): TextWord[] {
  return listMatches(text, wordForm)
    .map(({ found, index }) => ({
      from: index,
      to: index + found.length,
      folded: foldTerm(found),
    }))
    .filter(({ folded }) => folded);
}

/** An article, with the particles before it: «وبال…», «لل…». Twice in «الألمانية». */
const article = /^[وف]?[بك]?ال(?:ال)*(?=..)/;

/** Letters that may be a particle before a word, in the order in which they may stand. */
const particles = [/^[وف](?=...)/, /^[بكل](?=...)/, /^ل(?=..)/];

/**
 * Lists what a word may be without what is written onto its front: «وبلدان» is one, «بلدان» and
 * «لدان». Only other words tell which: see `chooseReadings`.
 *
 * @param folded a word as {@link foldWord} gives it
 * @returns the readings, the longest first; one alone where the article leaves no doubt
 */
export function listReadings(folded: string): string[] {
  if (article.test(folded)) {
    const rest = normalizeVariant(folded.replace(article, ''));
    // «والدة» and «بالغ» look as if they had one.
    return /^[^ا]/.test(folded) && rest.length < 4 ? [folded, rest] : [rest];
  }
  const readings = [folded];
  let rest = folded;
  for (const particle of particles) {
    // The article after ل is its second letter.
    if (particle === particles[2] && !/^[وف]?لل/.test(folded)) break;
    const next = rest.replace(particle, '');
    if (next !== rest) readings.push(normalizeVariant(next));
    rest = next;
  }
  return readings;
}

/** Letters that endings are made of: of number and gender, of pronouns, of the accusative. */
const ending = /[هايتنوكء]$/;

/** Pronouns that end in another letter; ك may be the word's own, unless an ending stands before it. */
const pronoun = /(?:(...)هما?|(..[اتي])كما?)$/;

/**
 * Takes a word's endings off, so that what remains is common to its forms: its feminine, its sound
 * plurals, and those with a pronoun.
 *
 * After the light stemmers of Arabic (L. Larkey, L. Ballesteros and M. Connell, "Light Stemming for
 * Arabic Information Retrieval", 2007, light10), with two differences. Endings are taken off one
 * letter at a time, as long as three are left, so that «قانون», «قانوناً» and «قانونه» meet, «قرّاء» and
 * «قرّاؤها» too; and a short word's ة is the ت that it becomes before a pronoun: «لغة», «لغته», «لغات».
 *
 * @param reading one of {@link listReadings}
 * @returns its stem
 */
export function stemWord(reading: string): string {
  if (/^اميركا$/.test(reading)) return reading;
  if (/^اميرك/.test(reading)) return 'اميرك';
  if (shortWord.test(reading)) return `${reading.slice(0, 2)}ت`;
  let stem = reading.replace(pronoun, '$1$2');
  while (stem.length > 3) {
    const next = stem.replace(ending, '');
    if (next === stem || next.length < 3) break;
    stem = next;
  }
  return stem.replace(/^(..)ه$/, '$1ت');
}

/** Two letters with a ة, or with the ت that it becomes; the plural has an ا before that. */
const shortWord = /^..(?:ه|ا?ت(?:ه[ان]?|هما?|كم?|نا|ي)?)$/;

/** What «الولايات المتحدة» is looked up by: the name of the same country. */
export const country = 'اميركا';

/**
 * Tells which part of «الولايات المتحدة» a word can be.
 *
 * @param folded a word
 */
export function partOfCountry(folded: string): 'states' | 'united' | undefined {
  if (folded === 'المتحده') return 'united';
  if (!folded.endsWith('ولايات')) return undefined;
  return /^[وف]?(?:[بك]?ال|لل)ولايات$/.test(folded) ? 'states' : undefined;
}

/**
 * Lists what the words of a query are looked up by.
 *
 * @param words as {@link splitTerms} gives them
 * @returns for each word the stems of its readings, in their order; one entry for «الولايات المتحدة»
 */
export function listQueryStems(words: readonly string[]): (readonly string[])[] {
  const parts = words.map(partOfCountry);
  const stems: string[][] = [];
  for (const [at, word] of words.entries()) {
    if (parts[at] === 'united' && parts[at - 1] === 'states') continue;
    const isCountry = parts[at] === 'states' && parts[at + 1] === 'united';
    stems.push(isCountry ? [country] : listReadings(word).map(stemWord));
  }
  return stems;
}

/**
 * Says in which of so many files of an index a stem stands.
 *
 * @param stem any
 * @param count of the files
 * @returns the file's number, from 0
 */
export function findShard(stem: string, count: number): number {
  let hash = 0;
  for (const letter of stem) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % count;
}
