import sharp from 'sharp';
import type { PictureShape } from '../layout/layout.ts';

/** Samples to the side: enough to tell a drawing from a photo. */
const samples = 96;

/**
 * Reads the shape of a picture file.
 *
 * @param bytes of the file
 * @returns its ratio as it is seen, turned as its EXIF says, and whether it is a drawing: three
 *   quarters of it in eight colours or fewer, which no photo has
 * @throws Error of the decoder, if the file is no sound picture
 */
export async function readPicture(bytes: Uint8Array): Promise<PictureShape> {
  const { autoOrient } = await sharp(bytes).metadata();
  const pixels = await sharp(bytes)
    .toColourspace('srgb')
    .removeAlpha()
    .resize(samples, samples, { fit: 'fill', kernel: 'nearest' })
    .raw()
    .toBuffer();
  return { ratio: autoOrient.width / autoOrient.height, isDrawing: isDrawing(pixels) };
}

function isDrawing(pixels: Uint8Array): boolean {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    const colour = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const most = [...counts.values()].sort((a, b) => b - a).slice(0, 8);
  return most.reduce((sum, count) => sum + count, 0) >= 0.75 * samples * samples;
}
