import sharp from 'sharp';

/**
 * Makes a picture with as many colours as a photo has: two slopes of colour and grain, the same
 * every time.
 *
 * @returns the bytes of a JPEG file
 */
export function makePhoto(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  let grain = 1;
  for (let at = 0; at < width * height; at++) {
    grain = (grain * 48271) % 2147483647;
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
    pixels.set([40 + 180 * x, 60 + 120 * y, 90 + (grain % 60)], at * 3);
  }
  const raw = { width, height, channels: 3 } as const;
  return sharp(pixels, { raw }).jpeg({ quality: 90 }).toBuffer();
}
