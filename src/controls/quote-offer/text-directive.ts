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
 * part where that is long, else by the words around it. None begins or ends at a word with a
 * tatweel at its edge: engines part ways there.
 *
 * @param page the page's text, with a line break between blocks at least
 * @param start UTF-16 units before the part
 * @param end and up to its end
 * @returns the part widened to words, with what finds it
 */
export function pointToText(page: string, start: number, end: number): Quote {
  const words = [...new Intl.Segmenter('ar', { granularity: 'word' }).segment(page)]
    .filter(({ isWordLike, segment }) => isWordLike && !/^ـ|ـ$/.test(segment))
    .map(({ index, segment }) => [index, index + segment.length] as const);
  const folded = fold(page);
  const cut = (from: number, to: number) => page.slice(words[from]![0], words[to]![1]);
  const isTerm = (from: number, to: number) => !cut(from, to).includes('\n');
  const isRepeated = (from: number, to: number) => folded.split(fold(cut(from, to))).length > 2;

  const first = words.findIndex(([, to]) => to > start);
  const last = words.findLastIndex(([from]) => from < end);
  if (first < 0 || first > last) return { start, end, directive: '' };
  const from = words[first]![0];
  const to = words[last]![1];
  let left = first;
  let right = last;
  let terms: string[];
  if (last - first < mostWords && isTerm(first, last)) {
    while (isRepeated(left, right)) {
      if (left && isTerm(left - 1, right)) left--;
      else if (words[right + 1]) right++;
      else break;
    }
    const prefix = encode(page.slice(words[left]![0], from));
    const suffix = encode(page.slice(to, words[right]![1]));
    terms = [prefix && `${prefix}-`, encode(cut(first, last)), suffix && `-${suffix}`];
  } else {
    const isHead = (at: number) => at < first + edgeWords || isRepeated(first, at - 1);
    const isTail = (at: number) => at > last - edgeWords || isRepeated(at + 1, last);
    while (left + 1 < right && isTerm(first, left + 1) && isHead(left + 1)) left++;
    while (left + 1 < right && isTerm(right - 1, last) && isTail(right - 1)) right--;
    terms = [encode(cut(first, left)), encode(cut(right, last))];
  }
  return {
    start: Math.min(start, from),
    end: Math.max(end, to),
    directive: `text=${terms.filter(Boolean)}`,
  };
}

/** A comma and an ampersand are encoded anyway; a hyphen would mark a prefix or a suffix. */
const encode = (term: string) =>
  encodeURIComponent(term.trim().replace(/\s+/g, ' ')).replace(/-/g, '%2D');

/** What engines disregard when they look for a text: vowel signs, hamzas, tatweel, case. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .toLowerCase();
