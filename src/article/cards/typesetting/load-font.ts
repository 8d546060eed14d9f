import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Blob, Face, Font } from 'harfbuzzjs';

/** The weights a card is set in. */
export type Weight = 'regular' | 'bold';

/** Whole files of Noto Naskh Arabic 2.016, the family of the pages. */
export const fontFiles: Record<Weight, string> = {
  regular: findFile('NotoNaskhArabic_400Regular.ttf'),
  bold: findFile('NotoNaskhArabic_700Bold.ttf'),
};

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

function findFile(name: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-naskh-arabic/${name}`));
}
