import type { Font } from 'harfbuzzjs';
import type { Word } from './break-lines.ts';
import { type BidiParagraph, setLine } from './set-line.ts';

/** Words stand between white space at which a line may end: all but the no-break kinds. */
const wordPattern = /[^\s]+(?:[\u00a0\u202f\u2007]+[^\s]+)*/g;

const clusters = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/**
 * Splits a paragraph into its words, measured.
 *
 * @param paragraph what is to be set
 * @param font to set it in
 * @param longest thousandths of an em; a word longer than that is parted at its no-break spaces, and
 *   cut into pieces where even a part is longer
 * @returns the words in the order of the text, their widths in thousandths of an em; no-break spaces
 *   part none that is not too long
 */
export function splitWords(paragraph: BidiParagraph, font: Font, longest: number): Word[] {
  const space = font.glyphHAdvance(font.nominalGlyph(0x20) ?? 0);
  const { text: all } = paragraph;
  const measure = (start: number, end: number): Word => {
    const { width } = setLine(paragraph, font, start, end);
    return { start, end, width, space, cost: rateEnd(all.slice(start, end), all.slice(end)) };
  };
  const split = (text: string, index: number): Word[] => {
    const word = measure(index, index + text.length);
    if (word.width <= longest) return [word];
    const parts = [...text.matchAll(/\S+/g)];
    if (parts.length > 1) return parts.flatMap((part) => split(part[0], index + part.index));
    return cutEvenly(text, Math.ceil(word.width / longest) + 1).map(([start, end]) => ({
      ...measure(index + start, index + end),
      ...(start > 0 && { space: 0 }),
    }));
  };
  return [...all.matchAll(wordPattern)].flatMap(({ 0: text, index }) => split(text, index));
}

const latinEnd = /[\p{Script=Latin}\p{N}]$/u;
const latinStart = /^\s+[\p{Script=Latin}\p{N}]/u;

/** Words that would leave the noun they belong to behind, were a line to end with them. */
const particles = new Set(
  'في من إلى الى على عن مع بعد قبل بين أن إن لا ما لم لن قد أو ثم حتى كل غير ضد نحو حول دون عند لدى و'.split(
    ' ',
  ),
);

/**
 * What a line's end costs after a word: less than nothing after punctuation, where the sense ends
 * too; much inside a Latin name.
 */
function rateEnd(word: string, rest: string): number {
  if (/[:،؛.!؟»"]$/u.test(word)) return -0.06;
  if (
    latinEnd.test(word) &&
    latinStart.test(rest) &&
    /[A-Za-z]/.test(word + rest.split(' ', 2)[1])
  ) {
    return 0.25;
  }
  return particles.has(word) ? 0.15 : 0.01;
}

function cutEvenly(text: string, count: number): [start: number, end: number][] {
  const starts = [...clusters.segment(text)].map(({ index }) => index);
  const size = Math.ceil(starts.length / count);
  const cuts = starts.filter((_, at) => at % size === 0);
  return cuts.map((start, at) => [start, cuts[at + 1] ?? text.length]);
}
