import { isolateText } from 'rehype-rtl';
import { loadFont } from '../../src/cards/typesetting/load-font.ts';
import { readParagraph, setLine } from '../../src/cards/typesetting/set-line.ts';
import type { Measured } from './measure-articles.ts';

const CONTROLS = /[\u2066-\u2069]/;
const NARROWEST = 1;

/**
 * Sets a title as a card does, in one line, and reads where every character stands: as a browser
 * is measured, so that the same corpus holds for both.
 */
export function measureLine(title: string): Measured {
  const text = isolateText(title);
  const font = loadFont('bold');
  const { glyphs, width } = setLine(readParagraph(text), font, 0, text.length);
  const boxes = glyphs
    .filter(({ advance }) => advance > NARROWEST)
    .map(({ x, advance, at }) => ({
      at: [...text.slice(0, at)].filter((each) => !CONTROLS.test(each)).join('').length,
      character: String.fromCodePoint(text.codePointAt(at) ?? 0),
      left: x / 20,
      right: (x + advance) / 20,
      middle: 0,
    }));
  return { text: title, boxes, left: 0, right: width / 20 };
}
