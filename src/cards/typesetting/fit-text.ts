import type { Font } from 'harfbuzzjs';
import { cutAtWord } from '../../arabic/cut-text.ts';
import { breakLines } from './break-lines.ts';
import type { Weight } from './font-files.ts';
import { loadFont } from './load-font.ts';
import { type Ink, measureInk } from './measure-ink.ts';
import { replaceMissing } from './replace-missing.ts';
import { type BidiParagraph, readParagraph, type SetLine, setLine } from './set-line.ts';
import { splitWords } from './split-words.ts';

/** Characters; no card has room for more in a size that can be read. */
const longest = 400;

/** How far lines may reach for better breaks, as {@link breakLines} has it. */
const gives = [1, 1.08, 1.2, 1.35];

/** The room for a text and how it may be set there; lengths in pixels. */
export interface Fitting {
  weight: Weight;
  width: number;
  height: number;
  maxSize: number;
  /** Where the text does not fit in this size, its end is left out for «…». */
  minSize: number;
  maxLines: number;
  /** From baseline to baseline, in ems; more where marks would touch. */
  leading: number;
}

/** A text in lines. */
export interface FittedText {
  font: Font;
  /** What was set: without what the font lacks, cut where there was no room for all of it. */
  text: string;
  /** Pixels to the em. */
  size: number;
  /** From baseline to baseline, in ems. */
  leading: number;
  lines: (SetLine & { ink: Ink })[];
}

/**
 * Sets a text as large as its room allows, in lines of about the same length.
 *
 * @param text one paragraph; isolates in it are obeyed
 * @param fitting its room
 * @returns the text as set; where it does not fit in the least size, its beginning and «…»
 */
export function fitText(text: string, fitting: Fitting): FittedText {
  const font = loadFont(fitting.weight);
  let plain = cutAtWord(replaceMissing(text, font), longest);
  for (;;) {
    const fitted = fitLines(plain, font, fitting);
    if (fitted.size >= fitting.minSize) return fitted;
    plain = cutAtWord(plain, Math.floor([...plain].length * 0.9));
  }
}

function fitLines(text: string, font: Font, fitting: Fitting): FittedText {
  const paragraph = readParagraph(text);
  const words = splitWords(paragraph, font, (fitting.width / fitting.minSize) * 1000);
  const setOnce = rememberLines(paragraph, font);
  let found: (FittedText & { worth: number }) | undefined;
  for (let count = 1; count <= Math.min(fitting.maxLines, words.length); count++) {
    for (const give of gives) {
      const { lines: broken, cost } = breakLines(words, count, give);
      const lines = broken.map((line) => setOnce(line[0]?.start ?? 0, line.at(-1)?.end ?? 0));
      const { size, leading } = findSize(lines, fitting);
      // Better breaks are worth some of the size.
      const worth = size * (1 - Math.min(cost, 0.5));
      if (!found || worth > found.worth) found = { font, text, size, leading, lines, worth };
    }
  }
  if (!found) throw new Error(`no text to set: ${JSON.stringify(text)}`);
  return found;
}

function rememberLines(paragraph: BidiParagraph, font: Font) {
  const known = new Map<string, FittedText['lines'][number]>();
  return (start: number, end: number) => {
    const key = `${start}-${end}`;
    const found = known.get(key);
    if (found) return found;
    const set = setLine(paragraph, font, start, end);
    const line = { ...set, ink: measureInk(set, font) };
    known.set(key, line);
    return line;
  };
}

function findSize(lines: FittedText['lines'], fitting: Fitting) {
  const clear = lines.map(
    ({ ink }, at) => (ink.top - (lines[at - 1]?.ink.bottom ?? ink.top)) / 1000,
  );
  const leading = Math.max(fitting.leading, ...clear.slice(1).map((each) => each + 0.06));
  const height =
    ((lines[0]?.ink.top ?? 0) - (lines.at(-1)?.ink.bottom ?? 0)) / 1000 +
    leading * (lines.length - 1);
  const width = Math.max(...lines.map(({ ink }) => ink.right - ink.left)) / 1000;
  const size = Math.min(fitting.maxSize, fitting.width / width, fitting.height / height);
  return { size: Math.floor(size * 2) / 2, leading };
}
