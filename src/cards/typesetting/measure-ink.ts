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
    const extents = font.glyphExtents(id);
    if (!extents || extents.width === 0) continue;
    ink.left = Math.min(ink.left, x + extents.xBearing);
    ink.right = Math.max(ink.right, x + extents.xBearing + extents.width);
    ink.top = Math.max(ink.top, y + extents.yBearing);
    ink.bottom = Math.min(ink.bottom, y + extents.yBearing + extents.height);
  }
  return ink;
}
