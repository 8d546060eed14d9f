import { encode } from 'uqr';
import { chooseMask } from './qr-mask.ts';

/**
 * Draws a text as a QR code (ISO/IEC 18004), at level M: a photocopy may lose 15 % of it.
 *
 * @param text the address it leads to
 * @returns an SVG without the quiet zone, which the page's white gives; a module is one unit, and
 *   neighbours in a row are one stroke, so that no printer leaves a seam between them
 */
export function drawQrCode(text: string): string {
  const { modules, size } = chooseMask((maskPattern) => {
    const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern });
    const modules = new Uint8Array(size * size);
    for (const [y, row] of data.entries()) {
      for (let x = 0; x < size; x++) modules[y * size + x] = row[x] ? 1 : 0;
    }
    return { modules, size };
  });
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = x;
      while (x < size && modules[y * size + x] === 1) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>\n`;
}
