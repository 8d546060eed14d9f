import type { Font } from 'harfbuzzjs';
import type { SetLine } from './set-line.ts';

/** How far the ink of a line reaches from the left end of its baseline, in thousandths of an em. */
export interface Ink {
  left: number;
  right: number;
  /** Upwards; what hangs below the baseline is negative. */
  top: number;
  bottom: number;
}

/**
 * Measures the ink of a line, which may reach beyond its letters' own widths.
 *
 * @param line as set
 * @param font it is set in
 * @returns its edges; where there is no ink, the left is the width and all else 0
 */
export function measureInk({ glyphs, width }: SetLine, font: Font): Ink {
  const ink: Ink = { left: width, right: 0, top: 0, bottom: 0 };
  for (const { id, x, y } of glyphs) {
    const reach = readExtents(font, id);
    if (!reach || reach.width === 0) continue;
    ink.left = Math.min(ink.left, x + reach.xBearing);
    ink.right = Math.max(ink.right, x + reach.xBearing + reach.width);
    ink.top = Math.max(ink.top, y + reach.yBearing);
    ink.bottom = Math.min(ink.bottom, y + reach.yBearing + reach.height);
  }
  return ink;
}

type Extents = ReturnType<Font['glyphExtents']>;

/** Of the few hundred glyphs that an archive's headlines are made of. */
const extents = new WeakMap<Font, Map<number, Extents>>();

function readExtents(font: Font, glyph: number): Extents {
  const known = extents.get(font) ?? new Map<number, Extents>();
  extents.set(font, known);
  if (!known.has(glyph)) known.set(glyph, font.glyphExtents(glyph));
  return known.get(glyph);
}
