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
 * Lists the words of a text, for searching.
 *
 * @param text any text
 * @returns its words in order, without those that are nothing but marks
 */
export function splitTerms(text: string): TextWord[] {
  return listMatches(text, wordForm)
    .map(({ found, index }) => ({
      from: index,
      to: index + found.length,
      folded: found.includes('+') ? toWesternDigits(found) : foldWord(found),
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
const ending = /[هايتنوك]$/;

/** Pronouns that end in another letter; ك may be the word's own, unless an ending stands before it. */
const pronoun = /(?:(...)هما?|(..[اتي])كما?)$/;

/**
 * Takes a word's endings off, so that what remains is common to its forms: its feminine, its sound
 * plurals, and those with a pronoun.
 *
 * After the light stemmers of Arabic (L. Larkey, L. Ballesteros and M. Connell, "Light Stemming for
 * Arabic Information Retrieval", 2007, light10), with two differences. Endings are taken off one
 * letter at a time, as long as three are left, so that «قانون», «قانوناً» and «قانونه» meet; and
 * a short word's ة is the ت that it becomes before a pronoun: «لغة», «لغته», «لغات».
 *
 * @param reading one of {@link listReadings}
 * @returns its stem
 */
export function stemWord(reading: string): string {
  if (/^اميركا$/.test(reading)) return reading;
  if (/^اميرك/.test(reading)) return 'اميرك';
  const short = reading.replace(/^(..)(?:ه|ا?ته?|اته?)$/, '$1ت');
  if (short !== reading) return short;
  let stem = reading.replace(pronoun, '$1$2');
  while (stem.length > 3) {
    const next = stem.replace(ending, '');
    if (next === stem || next.length < 3) break;
    stem = next;
  }
  return stem.replace(/^(..)ه$/, '$1ت');
}

/** What «الولايات المتحدة» is looked up by: the name of the same country. */
const country = 'اميركا';

/**
 * Lists what the words of a text are looked up by.
 *
 * @param words as {@link splitTerms} gives them
 * @param read gives the stems of a word, of whose readings one or several may be meant
 * @returns the stems for each word, in their order; one entry for «الولايات المتحدة»
 */
export function listStemsOf(
  words: readonly string[],
  read: (folded: string) => readonly string[],
): (readonly string[])[] {
  const stems: (readonly string[])[] = [];
  for (const [at, word] of words.entries()) {
    if (word === 'المتحده' && isStates(words[at - 1])) continue;
    const isCountry = isStates(word) && words[at + 1] === 'المتحده';
    stems.push(isCountry ? [country] : read(word));
  }
  return stems;
}

const isStates = (word = '') => /^[وف]?(?:[بك]?ال|لل)ولايات$/.test(word);

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
