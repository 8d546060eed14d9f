import sharp from 'sharp';
import { isDrawing } from '../../article/is-drawing.ts';
import type { PictureShape } from '../layout/layout.ts';

/**
 * Reads the shape of a picture file.
 *
 * @param bytes of the file
 * @returns its ratio as it is seen, turned as its EXIF says, and whether it is a drawing
 * @throws Error of the decoder, if the file is no sound picture
 */
export async function readPicture(bytes: Uint8Array): Promise<PictureShape> {
  const { autoOrient } = await sharp(bytes).metadata();
  return { ratio: autoOrient.width / autoOrient.height, isDrawing: await isDrawing(bytes) };
}
