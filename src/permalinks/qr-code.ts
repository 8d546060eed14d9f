import { encode } from 'uqr';

/**
 * Draws a text as a QR code (ISO/IEC 18004), at level M: a photocopy may lose 15 % of it.
 *
 * @param text the address it leads to
 * @returns an SVG without the quiet zone, which the page's white gives; a module is one unit, and
 *   neighbours in a row are one stroke, so that no printer leaves a seam between them
 */
export function drawQrCode(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const strokes = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${strokes.join('')}"/></svg>\n`;
}
