import sharp from 'sharp';
import { type DrawnCard, flatColours } from './encode-picture.ts';
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
  return { bytes: await card.removeAlpha().png(flatColours).toBuffer(), extension: 'png' };
}
