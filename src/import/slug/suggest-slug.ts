import { foldText } from '../../arabic/fold.ts';
import { longestSlug } from '../../permalinks/permalink.ts';
import { type LatinWord, lexicon, stopWords } from './lexicon.ts';
import { transliterate } from './transliterate.ts';

const mostWords = 6;

/** Particles written with the word they precede: and, with, for, as, so, and the article. */
const prefixes = ['وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ك'];

/** Endings of plurals, pronouns and relations, behind which a known word may stand. */
const suffixes = ['يه', 'ات', 'ون', 'ين', 'ها', 'هم', 'ه', 'ي', 'ا'];

/**
 * Suggests a slug from a headline: known names and words in English, others in Latin letters,
 * without words an address can do without; an adjective goes before its noun, as English has it.
 *
 * @param title the headline
 * @returns up to six words joined by hyphens, of at most {@link longestSlug} characters, as
 *   `slugPattern` wants them; `article` where the headline gives none
 */
export function suggestSlug(title: string): string {
  const words: string[] = [];
  for (const clause of title.split(/[:؛;.!؟?،,"«»()|–—-]+/)) words.push(...readClause(clause));
  const parts = words.flatMap((word) => word.split('-')).filter(Boolean);
  const distinct = parts.filter((part, at) => part !== parts[at - 1]);
  let slug = '';
  for (const part of distinct.slice(0, mostWords)) {
    const longer = slug ? `${slug}-${part}` : part;
    if (longer.length > longestSlug) break;
    slug = longer;
  }
  return slug || 'article';
}

interface Found extends LatinWord {
  isDefinite: boolean;
}

function readClause(clause: string): string[] {
  const words = foldText(clause).split(' ').filter(Boolean);
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = [3, 2, 1].find((each) => findWord(words.slice(at, at + each).join(' ')));
    const word = words.slice(at, at + (length ?? 1)).join(' ');
    const known = findWord(word);
    if (!known && isDispensable(word)) continue;
    const latin = known ?? { latin: transliterate(dropArticle(word)), kind: 'noun' as const };
    place(found, { ...latin, isDefinite: /(^| )([وبكف]?ال|لل)\S+$/.test(word) });
    at += (length ?? 1) - 1;
  }
  return found.map(({ latin }) => latin);
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
