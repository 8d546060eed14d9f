import { foldText } from '../../arabic/fold.ts';
import { longestSlug } from '../permalink.ts';
import { type LatinWord, lexicon, stopWords } from './lexicon.ts';
import { transliterate } from './transliterate.ts';

const mostWords = 6;

/** Stands for a headline without a word that an address could have. */
export const wordlessSlug = 'article';

/** Particles written with the word they precede: and, with, for, as, so, and the article. */
const prefixes = ['وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ك'];

/** Endings of plurals, pronouns and relations, behind which a known word may stand. */
const suffixes = ['يه', 'ات', 'ون', 'ين', 'ها', 'هم', 'ه', 'ي', 'ا'];

/** An address for a headline. */
export interface SlugSuggestion {
  /** Up to six words joined by hyphens, of at most {@link longestSlug} characters, as `slugPattern` wants them. */
  slug: string;
  /**
   * False where a word of the headline is not known, or so much of it is left out that one word stands
   * for all: then the slug is but a start.
   */
  isKnown: boolean;
}

/**
 * Suggests a slug from a headline: known names and words in English, without those an address can
 * do without; an adjective goes before its noun, as English has it. Arabic does not write its short
 * vowels, so a word that is not known is left out rather than guessed at; only where none is known
 * the first ones are written in Latin letters.
 *
 * @param title the headline
 * @returns the slug; {@link wordlessSlug} where the headline has no words
 */
export function suggestSlug(title: string): SlugSuggestion {
  const found = title.split(/[:؛;.!؟?،,"«»()|–—-]+/).flatMap(readClause);
  const known = found.filter(({ isKnown }) => isKnown);
  const words = known.length > 0 ? known : found.slice(0, 3);
  const parts = words.flatMap(({ latin }) => latin.split('-')).filter(Boolean);
  const distinct = parts.filter((part, at) => part !== parts[at - 1]);
  let slug = '';
  for (const part of distinct.slice(0, mostWords)) {
    const longer = slug ? `${slug}-${part}` : part;
    if (longer.length > longestSlug) break;
    slug = longer;
  }
  const isBare = words.filter(({ latin }) => /[a-z]/.test(latin)).length < 2 && leavesOut(title);
  return {
    slug: slug || wordlessSlug,
    isKnown: slug !== '' && known.length === found.length && !isBare,
  };
}

/** Whether a headline holds words, of those that an address does without, which say what happened. */
const leavesOut = (title: string) =>
  foldText(title)
    .split(' ')
    .some((word) => word.length > 2 && !findWord(word) && isDispensable(word));

interface Found extends LatinWord {
  isDefinite: boolean;
  isKnown: boolean;
}

function readClause(clause: string): Found[] {
  const words = foldText(clause).split(' ').filter(Boolean);
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = [3, 2, 1].find((each) => findWord(words.slice(at, at + each).join(' ')));
    const word = words.slice(at, at + (length ?? 1)).join(' ');
    const known = findWord(word);
    if (!known && isDispensable(word)) continue;
    const latin = known ?? { latin: transliterate(dropArticle(word)), kind: 'noun' as const };
    const isKnown = known !== undefined || /^[a-z0-9٠-٩۰-۹]+$/.test(word);
    place(found, { ...latin, isKnown, isDefinite: /(^| )([وبكف]?ال|لل)\S+$/.test(word) });
    at += (length ?? 1) - 1;
  }
  return found;
}

/** Stop words, and what begins like a verb of the third person: few nouns do. */
const isDispensable = (word: string) =>
  stopWords.has(word) || stopWords.has(word.replace(/^و/, '')) || /^[وف]?ي[^اوح]..+/.test(word);

/** An adjective follows its noun in Arabic and agrees with it in having the article or not. */
function place(found: Found[], word: Found): void {
  const noun = found.at(-1);
  const describes = word.kind === 'adjective' && noun?.kind === 'noun';
  if (describes && noun.isDefinite === word.isDefinite) found.splice(-1, 0, word);
  else found.push(word);
}

function findWord(word: string): LatinWord | undefined {
  if (stopWords.has(word)) return undefined;
  const bases = [
    word,
    ...prefixes.filter((each) => word.startsWith(each)).map((each) => word.slice(each.length)),
  ];
  const whole = bases.flatMap((base) => [base, `ال${base}`]).filter((base) => base.length > 2);
  const stems = word.includes(' ') ? [] : bases.flatMap(listStems);
  return [...whole, ...stems].map((each) => lexicon.get(each)).find(Boolean);
}

function listStems(base: string): string[] {
  return suffixes
    .filter((suffix) => base.endsWith(suffix) && base.length - suffix.length >= 3)
    .map((suffix) => base.slice(0, -suffix.length))
    .flatMap((stem) => [stem, `${stem}ه`]);
}

const dropArticle = (word: string) => word.replace(/^(?:[وبكف]?ال|ولل|لل)(?=..)/, '');
