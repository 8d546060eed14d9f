import sharp from 'sharp';
import { type CardFormat, cardFormats } from './card-formats.ts';
import type { CardText } from './card-text.ts';
import { drawLayout } from './draw-layout.ts';
import { type DrawnCard, encodePicture } from './encode-picture.ts';
import { layOutSide } from './layout/side-layout.ts';
import type { PictureShape } from './layout/layout.ts';
import { paintLayout } from './paint-layout.ts';
import { cropPicture } from './picture/crop-picture.ts';
import type { Colours } from './read-colours.ts';

/** A picture to stand on a card: the bytes of its file and what was read of them. */
export interface CardPicture extends PictureShape {
  bytes: Uint8Array;
  /** The point to keep where it is cropped: `50% 30%`, from its left and from its top. */
  focus?: string | undefined;
}

/**
 * Draws a card.
 *
 * @param text of the card
 * @param format its shape
 * @param colours to draw it in
 * @param picture to stand on it, if any
 * @returns its file
 * @throws Error if the picture cannot be read, or the card is too heavy in any quality
 */
export async function drawCard(
  text: CardText,
  format: CardFormat,
  colours: Colours,
  picture?: CardPicture,
): Promise<DrawnCard> {
  const size = cardFormats[format];
  const layout = layOutSide(text, size, picture);
  const box = layout.picture;
  if (!picture || !box) return drawLayout(layout, size, colours);
  const card = sharp(Buffer.from(paintLayout(layout, size, colours)));
  const input = await cropPicture(picture.bytes, box, picture, colours.paper, picture.focus);
  const raw = { width: box.width, height: box.height, channels: 3 } as const;
  const pixels = await card
    .composite([{ input, raw, left: box.x, top: box.y }])
    .removeAlpha()
    .raw()
    .toBuffer();
  const { width, height } = size;
  return encodePicture(pixels, { width, height, channels: 3 }, picture.isDrawing);
}
