import type { Font } from 'harfbuzzjs';
import type { Box, Layout, PlacedText } from './layout/layout.ts';
import type { Colours } from './read-colours.ts';
import type { Ink } from './typesetting/measure-ink.ts';

/**
 * Paints a layout as SVG, all but its picture.
 *
 * Letters are paths: there is no `<text>`, so no font of the machine can have a part in it.
 *
 * @param layout where everything stands
 * @param size of the card in pixels
 * @param colours to paint it in
 * @returns the SVG of a whole card, with paper where the picture goes
 */
export function paintLayout(
  { headline, notes, rule }: Layout,
  { width, height }: { width: number; height: number },
  colours: Colours,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    paintBox({ x: 0, y: 0, width, height }, colours.paper),
    rule ? paintBox(rule, colours.accent) : '',
    ...[headline, ...notes].map((placed) => paintText(placed, colours[placed.colour])),
    '</svg>',
  ].join('');
}

function paintBox({ x, y, width, height }: Box, colour: string): string {
  return `<path fill="${colour}" d="M${x} ${y}h${width}v${height}h-${width}z"/>`;
}

function paintText({ text, x, top, align }: PlacedText, colour: string): string {
  const { font, size, leading, lines } = text;
  const scale = size / 1000;
  const first = top + (lines[0]?.ink.top ?? 0) * scale;
  const painted = lines.map(({ glyphs, ink }, at) => {
    const left = round(x - edges[align](ink) * scale);
    const baseline = round(first + at * leading * size);
    const paths = glyphs.map((glyph) => {
      const path = readOutline(font, glyph.id);
      return path && `<path transform="translate(${glyph.x} ${glyph.y})" d="${path}"/>`;
    });
    return `<g transform="translate(${left} ${baseline}) scale(${scale} -${scale})">${paths.join('')}</g>`;
  });
  return `<g fill="${colour}">${painted.join('')}</g>`;
}

/** Of the few hundred glyphs that an archive's headlines are made of. */
const outlines = new WeakMap<Font, Map<number, string>>();

function readOutline(font: Font, glyph: number): string {
  const known = outlines.get(font) ?? new Map<number, string>();
  outlines.set(font, known);
  const path = known.get(glyph) ?? font.glyphToPath(glyph);
  known.set(glyph, path);
  return path;
}

/** What of a line's ink stands at its place. */
const edges = {
  left: ({ left }: Ink) => left,
  right: ({ right }: Ink) => right,
  middle: ({ left, right }: Ink) => (left + right) / 2,
};

const round = (value: number) => Math.round(value * 100) / 100;
