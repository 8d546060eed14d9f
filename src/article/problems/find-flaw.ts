import { readFile } from 'node:fs/promises';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';

/** Decoded, this many take 300 MB of memory; phones' cameras stay below. */
const mostPixels = 100_000_000;

/** What keeps the bytes of a picture from being shown; sizes in pixels. */
export type Flaw =
  { kind: 'damaged' } | { kind: 'large'; width: number; height: number } | { kind: 'animated' };

/**
 * Looks for what keeps a picture from being shown.
 *
 * What has several frames counts as animated: the frames would be published as one tall picture,
 * stacked, in the formats that hold one only.
 *
 * @param path of the file
 * @returns the flaw; undefined for a sound still picture
 */
export async function findFlaw(path: string): Promise<Flaw | undefined> {
  try {
    // Read from the file's head: nothing is decoded before its size is known.
    const { width, height } = await imageMetadata(await readFile(path), path);
    if (!(width > 0 && height > 0)) return { kind: 'damaged' };
    if (width * height > mostPixels) return { kind: 'large', width, height };
    const { pages = 1 } = await sharp(path).metadata();
    if (pages > 1) return { kind: 'animated' };
    await decode(path);
    return undefined;
  } catch {
    return { kind: 'damaged' };
  }
}

/**
 * Decodes the picture, as small as a decoder can make it: what is cut off would else be published
 * half grey, or as it is, with all that its EXIF tells.
 */
function decode(path: string): Promise<Buffer> {
  return sharp(path, { failOn: 'error' }).resize(16, 16, { fit: 'fill' }).raw().toBuffer();
}
