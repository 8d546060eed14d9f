import { foldText } from '../../src/arabic/fold.ts';
import { margins } from './print-pages.ts';
import type { Drawing, PdfPage, Word } from './read-pdf.ts';

/** Letters and digits, whatever order and pieces a PDF holds them in. */
export const lettersOf = (text: string) => [...foldText(text).replaceAll(' ', '')].sort().join('');

/** The same, of words on a page. */
export const lettersIn = (words: readonly Word[]) =>
  lettersOf(words.map(({ text }) => text).join(' '));

/** The words in the margin above the text. */
export const headOf = ({ words }: PdfPage) => words.filter(({ bottom }) => bottom < margins.top);

/** The words in the margin below it. */
export const footOf = ({ words, height }: PdfPage) =>
  words.filter(({ top }) => top > height - margins.bottom);

/** The words between both. */
export const textOf = ({ words, height }: PdfPage) =>
  words.filter(({ top, bottom }) => bottom >= margins.top && top <= height - margins.bottom);

/** Counts the pixels of a drawing, or of a part of it, that are as asked. */
export function countPixels(
  { width, height, pixels }: Drawing,
  isAsked: (red: number, green: number, blue: number, x: number, y: number) => boolean,
): number {
  let count = 0;
  for (let at = 0; at < width * height; at += 1) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 3, at * 3 + 3);
    if (isAsked(red, green, blue, at % width, Math.floor(at / width))) count += 1;
  }
  return count;
}
