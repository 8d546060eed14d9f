import sharp from 'sharp';
import { cardFormats, heaviest, type CardFormat } from './card-formats.ts';
import type { CardText } from './card-text.ts';
import { encodePng } from './encode-png.ts';
import type { PictureShape } from './layout/layout.ts';
import { layOutSide } from './layout/side-layout.ts';
import { layOutStacked } from './layout/stacked-layout.ts';
import { paintLayout } from './paint-layout.ts';
import { cropPicture } from './picture/crop-picture.ts';
import type { Colours } from './read-colours.ts';

/** A picture to stand on a card: the bytes of its file and what was read of them. */
export interface CardPicture extends PictureShape {
  bytes: Uint8Array;
}

/** A drawn card. */
export interface DrawnCard {
  bytes: Buffer;
  /** How the file's name ends. */
  extension: 'png' | 'jpg';
}

/** Qualities of JPEG, the best first; a later one serves where the file would be too heavy. */
const qualities = [88, 80, 70, 60, 45, 30];

/**
 * Draws a card: PNG without a picture, where letters and flat colours make it small and sharp;
 * with one JPEG in full colour resolution, since thinned colours would fray red letters.
 *
 * @param text of the card
 * @param format its shape
 * @param colours to draw it in
 * @param picture to stand on it, if any
 * @returns the file, of {@link heaviest} bytes at most
 */
export async function drawCard(
  text: CardText,
  format: CardFormat,
  colours: Colours,
  picture?: CardPicture,
): Promise<DrawnCard> {
  const size = cardFormats[format];
  const layout = (format === 'square' ? layOutStacked : layOutSide)(text, size, picture);
  const card = sharp(Buffer.from(paintLayout(layout, size, colours)));
  const box = layout.picture;
  if (!picture || !box) {
    return { bytes: await encodePng(await card.raw().toBuffer(), size, colours), extension: 'png' };
  }
  const input = await cropPicture(picture.bytes, box, picture, colours.paper);
  const raw = { width: box.width, height: box.height, channels: 3 } as const;
  const whole = await card
    .composite([{ input, raw, left: box.x, top: box.y }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const quality of qualities) {
    const bytes = await sharp(whole.data, { raw: whole.info })
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:4:4' })
      .toBuffer();
    if (bytes.length <= heaviest) return { bytes, extension: 'jpg' };
  }
  throw new Error(`more than ${heaviest} bytes`);
}
