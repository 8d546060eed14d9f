import { readFileSync } from 'node:fs';
import { Blob, Face, Font } from 'harfbuzzjs';
import { fontFiles, type Weight } from './font-files.ts';

const fonts = new Map<Weight, Font>();

/**
 * Gives a font by its weight; its file is read once.
 *
 * @param weight which
 * @returns the font for HarfBuzz, whose lengths are thousandths of an em, y upwards
 */
export function loadFont(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const bytes = new Uint8Array(readFileSync(fontFiles[weight]));
  const font = new Font(new Face(new Blob(bytes.buffer)));
  font.setScale(1000, 1000);
  fonts.set(weight, font);
  return font;
}
