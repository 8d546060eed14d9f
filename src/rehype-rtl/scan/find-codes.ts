import type { Cue } from './phone-cues.ts';
import type { Joint, Numeral } from './read-numbers.ts';

/** Numbers with single joints between them; `joints[n]` stands after `words[n]`. */
export interface Chain {
  numerals: readonly Numeral[];
  joints: readonly Joint[];
  /** The digits of each number, with an area code before a slash as one of its own. */
  words: readonly string[];
  /** No other mark stands inside a number. */
  plain: boolean;
  /** Whether a plus or a bracket opens the chain. */
  plus: boolean;
  bracket: boolean;
  /** Ask what the words before say: whether a telephone comes. */
  findCue: () => Cue;
}

const leastPhone = 6;
const longestPhone = 15;
const longestCode = 19;
const specialRate = /^(?:[689]00 \d{4,6}|9200 \d{5})$/;
// Not a round number: no end of a range.
const shortCode = /^\d\d-\d{3}(?!000)\d{3}$/;
const between = (word: string | undefined, least: number, most: number): boolean =>
  word !== undefined && Number(word) >= least && Number(word) <= most;
const isYear = (word: string | undefined): boolean =>
  word?.length === 4 && between(word, 1000, 2199);
const isMonth = (word: string | undefined): boolean => between(word, 1, 12);
const isDay = (word: string | undefined): boolean => between(word, 1, 31);

const lengths = (words: readonly string[]): string => words.map((word) => word.length).join('-');

/** Year, month, day in the widths of ISO 8601: a code, read from the left. */
function isIsoDate(words: readonly string[]): boolean {
  return lengths(words) === '4-2-2' && isMonth(words[1]) && isDay(words[2]);
}

/** A day, month and year as people write them, which run with the Arabic sentence. */
function isPlainDate(words: readonly string[]): boolean {
  const [first, second, third] = words;
  if (words.length !== 3) return false;
  if (!/^(?:[12]-[12]-[24]|4-[12]-[12])$/.test(lengths(words))) return false;
  const day = first?.length === 4 ? third : first;
  return (isDay(day) && isMonth(second)) || (isMonth(day) && isDay(second));
}

// Numbers that are dialled the same in a whole country: 800 4567, 600 522222, 9200 12345.
function isSpecialRate(words: readonly string[], joints: readonly Joint[]): boolean {
  return words.length === 2 && joints[0] !== 'plus' && specialRate.test(words.join(' '));
}

function isPhone(chain: Chain, digits: number): boolean {
  const { words, joints, plus, bracket } = chain;
  const [first = ''] = words;
  if (words.length < 2 || isPlainDate(words) || words.every(isYear)) return false;
  if (digits > longestPhone || digits < leastPhone) return false;
  const cue = plus ? 'phone' : chain.findCue();
  if (cue === 'phone') return true;
  if (digits <= leastPhone) return false;
  if (cue === 'call' || isSpecialRate(words, joints)) return true;
  if (bracket) return first.startsWith('0') || first.length === 3;
  if (joints.includes('bracket')) return false;
  if (first.startsWith('00')) return digits >= 9;
  if (first.startsWith('0') && first.length > 1) return lengths(words) !== '4-4';
  const spaced = joints.every((joint) => joint === 'space');
  if (!spaced) {
    const tail = joints.slice(0, -1).every((joint) => joint === 'space') && joints.length > 1;
    return tail && digits >= 9 && lengths(words).endsWith('3-4');
  }
  if (lengths(words) === '4-4') return !isYear(first) || first < '1900';
  const uneven = words.some((word) => word.length !== first.length);
  return words.length > 2 && digits >= 9 && !isYear(first) && uneven;
}

function isCode({ words, joints }: Chain, digits: number): boolean {
  const tied = joints.every((joint) => joint === 'space' || joint === 'hyphen');
  const card = words.length > 2 && words.every((word) => word.length === 4);
  if (card && tied && digits <= longestCode && !words.every(isYear)) return true;
  if (words.length < 2 || !joints.every((joint) => joint === 'hyphen')) return false;
  if (isIsoDate(words) || shortCode.test(words.join('-'))) return true;
  if (isPlainDate(words) || words.every(isYear) || digits > longestCode) return false;
  return words.some((word) => word.length > 6) || (words.length > 2 && digits >= 9);
}

/**
 * Whether a chain of numbers is one thing that reads from the left: a phone, an ISO 8601 date, an
 * ISBN or other hyphenated code. Ranges, scores, sums and plain dates are not: they run with the
 * Arabic sentence (UAX #9 rule W2).
 *
 * @param chain numbers that single joints connect
 * @returns false where a mark stands inside one of the numbers
 */
export function isCodeChain(chain: Chain): boolean {
  if (!chain.plain) return false;
  const digits = chain.numerals.reduce((sum, numeral) => sum + numeral.digits, 0);
  return isPhone(chain, digits) || (!chain.plus && !chain.bracket && isCode(chain, digits));
}

/**
 * Whether numbers joined by spaces are one number in groups of three: 1 234 567, 1 234.5.
 *
 * @param numerals the numbers
 * @param words their digits as ASCII, as `Chain` has them
 * @returns false for a single number, and where a zero stands first
 */
export function isGrouped(numerals: readonly Numeral[], words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length < 2 || first.length > 3 || first.startsWith('0')) return false;
  return (
    words.slice(1).every((word, at) => {
      const last = at === words.length - 2;
      return (numerals[at + 1]?.plain ? /^.{3}$/ : last ? /^\d{3}[.,]\d+$/ : /^$/).test(word);
    }) && numerals[0]?.plain === true
  );
}
