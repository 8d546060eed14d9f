import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { readColours } from './read-colours.ts';

/** Pixels to the side, as Apple's phones ask for ("Configuring Web Applications"). */
const side = 180;

/**
 * Draws the icon that phones put on their first screen, which read no SVG: the site's own with a margin of
 * paper, for they cut the corners and make black what is transparent.
 *
 * @param root the project's folder
 * @returns the bytes of a PNG; undefined where the site has no `public/icon.svg`
 * @throws Error of the decoder, if that is no sound picture
 */
export async function drawTouchIcon(root: string): Promise<Buffer | undefined> {
  const icon = await readFile(join(root, 'public/icon.svg')).catch(() => undefined);
  if (!icon) return undefined;
  const { paper } = await readColours(root);
  const margin = side / 10;
  const inner = side - 2 * margin;
  return sharp(icon, { density: 600 })
    .resize(inner, inner, { fit: 'contain', background: paper })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: paper })
    .flatten({ background: paper })
    .png({ palette: true, effort: 10 })
    .toBuffer();
}
