/** What may stand at the end of a sentence, with the quotes and brackets that close behind it. */
const ends = /([.!?؟۔…]+)([»”“"'’)\]}]*)(?=\s|$|(?<=[!?؟][»”“"'’)\]}]*)\p{Script=Arabic})/gu;

const units = 'كم|كلم|سم|ملم|مم|كغ|كلغ|كغم|غم|ملغ|مل';
const latin = 'Inc|Ltd|Co|Corp|Bros|Jr|Sr|etc|al|ibid|vs';
/** Words whose full stop is their own: single letters, «د.», «أ.ف.ب.», «U.S.», units after a number. */
const abbreviation = new RegExp(
  `(?:^|[^\\p{L}\\p{M}.])(?:(?:\\p{L}\\p{M}*\\.)*\\p{L}\\p{M}*|هـ|[إا]لخ|Ph\\.D|${latin}|(?<=\\p{N}\\s?)(?:${units}))$`,
  'u',
);
/** Longer than any sentence, and short enough for signs without end. */
const most = 4000;
/** As much as the longest of them may need, in UTF-16 units. */
const longest = 24;

/**
 * Gives the first sentence of a text. Where it cannot be told whether one ends, it goes on: two
 * sentences say no less than one, half of one says too little.
 *
 * - A question or exclamation mark that a quote or bracket closes upon ends only what stands within:
 *   «نشرت صحيفة «أين الحقيقة؟» مقالاً.»; a full stop there ends both.
 * - Nothing ends within a quote that goes on, nor at an ellipsis.
 * - A full stop after an abbreviation is the abbreviation's («132 هـ.», «5 كم.», «Inc.»), and so is
 *   one between Latin words («St. Petersburg»), and one after a number that opens the text.
 *
 * @param text any text, of which the first four thousand UTF-16 units are looked at; runs of white
 *   space become one space
 * @returns the text up to the end of its first sentence, with the quotes that close there
 */
export function takeFirstSentence(text: string): string {
  const plain = text.slice(0, most).replace(/\s+/g, ' ').trim();
  const spans = findSpans(plain);
  for (const { 0: all, 1: marks = '', 2: closers = '', index } of plain.matchAll(ends)) {
    const end = index + all.length;
    const isWithin = spans.some(([from, to]) => from < index && to >= end);
    const isClosed = spans.some(([from, to]) => from < index && index < to);
    const before = plain.slice(Math.max(0, index - longest), index);
    if (isWithin || !/\p{L}/u.test(plain.slice(0, index))) continue;
    if (marks === '.' ? goesOn(before, plain.slice(end), closers) : isPart(marks, before, isClosed))
      continue;
    return plain.slice(0, end);
  }
  return plain;
}

/** Whether a full stop ends no sentence. */
const goesOn = (before: string, after: string, closers: string) =>
  abbreviation.test(before) ||
  closers.startsWith(')') ||
  (/(?<![\p{L}\p{M}])\p{Script=Latin}{1,4}$/u.test(before) && /^\s\p{Script=Latin}/u.test(after));

/** Whether other marks end none: an ellipsis, the end of a quoted question, «Yahoo!». */
const isPart = (marks: string, before: string, isClosed: boolean) =>
  /\.\.|…/.test(marks) || isClosed || (marks === '!' && /\p{Script=Latin}$/u.test(before));

const closing: Record<string, string> = { '«': '»', '(': ')', '[': ']', '{': '}' };

/** Quotes and brackets, each from its opening to its closing sign; what is never closed is none. */
function findSpans(text: string): [from: number, to: number][] {
  const spans: [number, number][] = [];
  const open: { close: string; at: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[«»()[\]{}"“”]/g)) {
    const isToggle = /["“”]/.test(sign);
    const match = open.findLastIndex(({ close }) => close === (isToggle ? '"' : sign));
    if (match >= 0) {
      spans.push([open[match]!.at, index]);
      open.length = match;
    } else if (isToggle || closing[sign]) {
      open.push({ close: closing[sign] ?? '"', at: index });
    }
  }
  return spans;
}
