import sharp from 'sharp';
import type { DrawnCard } from './encode-picture.ts';
import { encodePng } from './encode-png.ts';
import type { Layout } from './layout/layout.ts';
import { paintLayout } from './paint-layout.ts';
import type { Colours } from './read-colours.ts';

/**
 * Draws a card without a picture.
 *
 * @param layout where everything stands
 * @param size of the card in pixels
 * @param colours to draw it in
 * @returns its file
 */
export async function drawLayout(
  layout: Layout,
  size: { width: number; height: number },
  colours: Colours,
): Promise<DrawnCard> {
  const card = sharp(Buffer.from(paintLayout(layout, size, colours)));
  const pixels = await card.ensureAlpha().raw().toBuffer();
  return { bytes: await encodePng(pixels, size, colours), extension: 'png' };
}
