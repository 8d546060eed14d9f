import bidiFactory from 'bidi-js';
import type { Measured } from '../support/measure-articles.ts';

const bidi = bidiFactory();
const WIDTH = 10;

/** Lay a text with ⟦ ⟧ around its isolates out as an implementation of UAX #9 orders it. */
export function paintWithBidiJs(marked: string): Measured {
  const text = marked.replaceAll('⟦', '\u2066').replaceAll('⟧', '\u2069');
  const levels = bidi.getEmbeddingLevels(text, 'rtl');
  let count = 0;
  const places = [...text].map((mark) => (/[\u2066\u2069]/.test(mark) ? -1 : count++));
  const boxes = bidi.getReorderedIndices(text, levels).flatMap((at, x) => {
    const place = places[at] ?? -1;
    const character = text[at] ?? '';
    if (place < 0 || /\s/.test(character)) return [];
    return [{ at: place, character, left: x * WIDTH, right: (x + 1) * WIDTH, middle: 0 }];
  });
  return {
    text: marked.replace(/[⟦⟧]/g, ''),
    boxes: boxes.toSorted((a, b) => a.at - b.at),
    left: 0,
    right: text.length * WIDTH,
  };
}
