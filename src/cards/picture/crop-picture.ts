import sharp from 'sharp';
import type { PictureShape } from '../layout/layout.ts';
import { cropAround } from './crop-around.ts';

/**
 * Brings a picture to the size of its box.
 *
 * A photo is cropped to it around the point that its article names, else around what draws the eye
 * (libvips' attention strategy: faces, strong edges and colours). A drawing is kept whole, on the colour of its own corner.
 *
 * @param bytes of the file
 * @param box in pixels
 * @param shape as read before
 * @param paper colour behind what is transparent
 * @param focus as front matter has it: `50% 30%`, from the left and from the top
 * @returns sRGB pixels, three bytes each
 * @throws Error of the decoder, if the file is no sound picture
 */
export async function cropPicture(
  bytes: Uint8Array,
  box: { width: number; height: number },
  { isDrawing }: PictureShape,
  paper: string,
  focus?: string,
): Promise<Buffer> {
  const flat = sharp(bytes).autoOrient().toColourspace('srgb').flatten({ background: paper });
  const resized = isDrawing
    ? flat.resize({ ...box, fit: 'contain', background: await readCorner(bytes, paper) })
    : focus
      ? flat.extract(await findCrop(bytes, box, focus)).resize({ ...box, fit: 'fill' })
      : flat.resize({ ...box, fit: 'cover', position: 'attention' });
  return resized.removeAlpha().raw().toBuffer();
}

/** In the picture as it is seen, which its EXIF may have turned. */
async function findCrop(bytes: Uint8Array, box: { width: number; height: number }, focus: string) {
  const { autoOrient } = await sharp(bytes).metadata();
  return cropAround(autoOrient, box, focus);
}

async function readCorner(bytes: Uint8Array, paper: string) {
  const [r = 0, g = 0, b = 0] = await sharp(bytes)
    .autoOrient()
    .toColourspace('srgb')
    .flatten({ background: paper })
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return { r, g, b };
}
