import { toWesternDigits } from '../../arabic/digits.ts';
import { foldText } from '../../arabic/fold.ts';
import { listMatches } from '../../arabic/list-matches.ts';

/** A quote of more words is named by its first and last ones, at either end as many as these. */
const mostWords = 6;
const edgeWords = 3;

/** A part of a page's text, widened to whole words. */
export interface Quote {
  /** UTF-16 units of the page's text before it. */
  start: number;
  /** And up to its end. */
  end: number;
  /** Finds it, in a fragment directive: `text=…`; empty where it holds no word to look for. */
  directive: string;
}

/**
 * Points to a part of a page by its words (URL Fragment Text Directives, WICG).
 *
 * Browsers match whole words, no term across the end of a block, and take the first place that
 * fits. So the part is widened to words, and a term grows until the page holds it once: into the
 * part where that is long, else by the words around it. No term begins or ends where engines part
 * ways: Chromium finds none with a tatweel at its edge, Firefox none that ends in a vowel sign.
 * Such a term takes a word or two more, or leaves some out; in a text that has only such words it
 * stays as it is.
 *
 * @param page the page's text, with a line break between blocks at least
 * @param start UTF-16 units before the part
 * @param end and up to its end
 * @returns the part widened to words, with what finds it
 */
export function pointToText(page: string, start: number, end: number): Quote {
  const words = findWords(page);
  const folded = fold(page);
  const cut = (from: number, to: number) => page.slice(words[from]!.from, words[to]!.to);
  const isTerm = (from: number, to: number) =>
    !!words[from] && !!words[to] && !cut(from, to).includes('\n');
  const isJoined = (at: number) => !page.slice(words[at]!.to, words[at + 1]!.from).trim();
  const isRepeated = (from: number, to: number) => {
    const term = fold(cut(from, to));
    return folded.indexOf(term) !== folded.lastIndexOf(term);
  };

  /** The nearest word that will do, so many steps away at most. */
  const seek = (at: number, step: 1 | -1, most: number, fits: (at: number) => boolean) => {
    for (let away = 0; away <= most; away++) if (fits(at + away * step)) return at + away * step;
    return undefined;
  };
  const opens = (at: number) => !!words[at]?.opens;
  const closes = (at: number) => !!words[at]?.closes;

  let first = words.findIndex(({ to }) => to > start);
  let last = words.filter(({ from }) => from < end).length - 1;
  if (first < 0 || first > last) return { start, end, directive: '' };
  const quote = { start: Math.min(start, words[first]!.from), end: Math.max(end, words[last]!.to) };
  last =
    seek(last, 1, edgeWords, (at) => closes(at) && isTerm(last, at)) ??
    seek(last, -1, last - first, closes) ??
    last;
  first =
    seek(first, -1, edgeWords, (at) => opens(at) && isTerm(at, first)) ??
    seek(first, 1, last - first, opens) ??
    first;

  let left = first;
  let right = last;
  let terms: string[];
  if (last - first < mostWords && isTerm(first, last)) {
    while (isRepeated(left, right)) {
      if (isTerm(left - 1, right)) left--;
      else if (words[right + 1]) right++;
      else break;
    }
    while (right > last && !closes(right) && isTerm(right, right + 1)) right++;
    // A prefix ends as a term does.
    while (first > left && !closes(first - 1) && isJoined(first - 1)) first--;
    const prefix = encode(page.slice(words[left]!.from, words[first]!.from));
    const suffix = encode(page.slice(words[last]!.to, words[right]!.to));
    terms = [prefix && `${prefix}-`, encode(cut(first, last)), suffix && `-${suffix}`];
  } else {
    const isHead = (at: number) => at < first + edgeWords || isRepeated(first, at - 1);
    const isTail = (at: number) => at > last - edgeWords || isRepeated(at + 1, last);
    while (left + 1 < right && isTerm(first, left + 1) && isHead(left + 1)) left++;
    while (left + 1 < right && isTerm(right - 1, last) && isTail(right - 1)) right--;
    left = seek(left, 1, edgeWords, (at) => at < right && closes(at) && isTerm(first, at)) ?? left;
    right = seek(right, -1, edgeWords, (at) => at > left && opens(at) && isTerm(at, last)) ?? right;
    terms = [encode(cut(first, left)), encode(cut(right, last))];
  }
  return { ...quote, directive: `text=${terms.filter(Boolean)}` };
}

/**
 * A letter or digit and what no engine, or not every one, parts from it: a sign between two letters
 * (`د.سمير`, `name@host`) or between two digits (`3,5`), an invisible character. `Intl.Segmenter` will
 * not do: which words it says are like words, each engine settles for itself.
 */
const wordForm =
  /(?:\p{N}[,،;٫٬](?=\p{N})|[\p{L}\p{N}])(?:\p{N}[,،;٫٬](?=\p{N})|[\p{L}\p{N}\p{M}\p{Cf}_]|[.'‘’·‧@](?=[\p{L}\p{N}]))*/gu;

/** The words of a text, each with whether a term may begin and end with it in every engine. */
function findWords(text: string) {
  return listMatches(text, wordForm)
    .map(({ found, index }) => ({ word: found.replace(/\p{Cf}+$/u, ''), index }))
    .filter(({ word }) => /[^ـ]/.test(word))
    .map(({ word, index }) => ({
      from: index,
      to: index + word.length,
      opens: !word.startsWith('ـ'),
      closes: !/[ـ\p{M}]$/u.test(word),
    }));
}

/** A comma and an ampersand are encoded anyway; a hyphen would mark a prefix or a suffix. */
const encode = (term: string) =>
  encodeURIComponent(term.trim().replace(/\s+/g, ' ')).replace(/-/g, '%2D');

/**
 * Makes one of what any engine holds for one. Chromium and WebKit compare as CLDR's collation for
 * searching does, at its first level; Firefox disregards less.
 */
const fold = (text: string) =>
  foldText(toWesternDigits(text)).replace(/[ٴۥۦßæđðħłø]/g, (letter) => twins[letter]!);

const twins: Record<string, string> = {
  ...{ ٴ: 'ء', ۥ: 'و', ۦ: 'ي' },
  ...{ ß: 'ss', æ: 'ae', đ: 'd', ð: 'd', ħ: 'h', ł: 'l', ø: 'o' },
};
