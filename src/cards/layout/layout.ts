import type { Colours } from '../read-colours.ts';
import { type FittedText, type Fitting, fitText } from '../typesetting/fit-text.ts';

/** A rectangle, in pixels from the top left corner of the card. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text in its place. */
export interface PlacedText {
  text: FittedText;
  /** Where the ink of each line begins: its right end; as `align` says its left end, or its middle. */
  x: number;
  /** The top of the first line's ink. */
  top: number;
  align: 'right' | 'left' | 'middle';
  colour: keyof Colours;
}

/** Where everything on a card stands. */
export interface Layout {
  headline: PlacedText;
  /** What stands around it. */
  notes: PlacedText[];
  /** The one thin rule. */
  rule?: Box;
  picture?: Box;
}

/** What the layout has to know of a picture. */
export interface PictureShape {
  /** Width by height. */
  ratio: number;
  /** A drawing is never cropped: what stands at its edge may be a word. */
  isDrawing: boolean;
}

/**
 * Sets a text on one line, unless the options give it more, and as large as its width allows.
 *
 * @param text of one direction or of both; isolates in it are obeyed
 * @param size pixels to the em at most, and at least 0.55 of it: what is longer then is cut
 * @param width pixels
 * @param options what is to be otherwise: weight, height, number of lines
 * @returns the text as set
 */
export function fitLine(
  text: string,
  size: number,
  width: number,
  options: Partial<Fitting> = {},
): FittedText {
  const room = { height: size * 2, minSize: size * 0.55, maxLines: 1, leading: 1.3 };
  return fitText(text, { weight: 'regular', maxSize: size, width, ...room, ...options });
}

/** Pixels from the top of the first line's ink to the bottom of the last's. */
export function heightOf({ lines, size, leading }: FittedText): number {
  const ink = (lines[0]?.ink.top ?? 0) - (lines.at(-1)?.ink.bottom ?? 0);
  return (ink / 1000 + leading * (lines.length - 1)) * size;
}

/** Pixels from the left of the ink of the longest line to its right. */
export function widthOf({ lines, size }: FittedText): number {
  return (Math.max(...lines.map(({ ink }) => ink.right - ink.left)) / 1000) * size;
}
