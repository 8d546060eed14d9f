import sharp from 'sharp';

/** Samples to the side: enough to tell a drawing from a photo. */
const samples = 96;

/**
 * Tells a drawing, such as a chart or a map, from a photo: three quarters of it are in eight colours or
 * fewer, which no photo has.
 *
 * @param picture bytes or path of its file
 * @throws Error of the decoder, if the file is no sound picture
 */
export async function isDrawing(picture: Uint8Array | string): Promise<boolean> {
  const pixels = await sharp(picture)
    .toColourspace('srgb')
    .removeAlpha()
    .resize(samples, samples, { fit: 'fill', kernel: 'nearest' })
    .raw()
    .toBuffer();
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    const colour = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const most = [...counts.values()].sort((a, b) => b - a).slice(0, 8);
  return most.reduce((sum, count) => sum + count, 0) >= 0.75 * samples * samples;
}
