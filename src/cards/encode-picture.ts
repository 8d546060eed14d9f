import sharp, { type Raw } from 'sharp';
import { heaviest } from './card-formats.ts';

/** A card's file. */
export interface DrawnCard {
  bytes: Buffer;
  /** How the file's name ends. */
  extension: 'png' | 'jpg';
}

/**
 * PNG for a drawing: with so many colours paper, ink and accent stay exact, and what lies between
 * them moves by a few steps of 255. Dots of two colours in the place of one would take more bytes.
 */
const flatColours = { palette: true, colours: 64, dither: 0 } as const;

/** Qualities of JPEG, the best first; a later one serves where the file would be too heavy. */
const qualities = [88, 80, 70, 60, 45, 30];

/**
 * Writes a card with a picture on it: a drawing as PNG with a palette, which is a fifth smaller
 * there and keeps its edges; a photo as JPEG in full colour resolution, since thinned colours
 * would fray red letters.
 *
 * @param pixels three bytes each
 * @param raw their size
 * @param isDrawing whether the picture is one
 * @returns a file of {@link heaviest} bytes at most
 * @throws Error if there is no way to make it so small
 */
export async function encodePicture(
  pixels: Uint8Array,
  raw: Raw,
  isDrawing: boolean,
): Promise<DrawnCard> {
  const card = sharp(pixels, { raw });
  if (isDrawing) {
    const bytes = await card.clone().png(flatColours).toBuffer();
    if (bytes.length <= heaviest) return { bytes, extension: 'png' };
  }
  for (const quality of qualities) {
    const options = { quality, mozjpeg: true, chromaSubsampling: '4:4:4' };
    const bytes = await card.clone().jpeg(options).toBuffer();
    if (bytes.length <= heaviest) return { bytes, extension: 'jpg' };
  }
  throw new Error(`more than ${heaviest} bytes`);
}
