import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import sharp from 'sharp';
import { pictureExtensions } from '../article/schema.ts';
import { contentFolder } from '../permalinks/permalink.ts';

/** Numbers of the EXIF entry that leads to those of the place (Exif 3.0, 4.6.3: GPS IFD pointer). */
const placeTag = 0x8825;

/**
 * Lists the pictures of the articles that hold where they were taken, as phones write it. Published sizes
 * do not, but the file itself lies in a repository that others may read.
 *
 * @param root the project's folder
 * @returns their paths from there, sorted; what cannot be read as a picture is another check's
 */
export async function listLocatedPictures(root: string): Promise<string[]> {
  const found: string[] = [];
  const names = [...pictureExtensions, ...pictureExtensions.map((each) => each.toUpperCase())];
  for await (const path of glob(`${contentFolder}/**/*.{${names.join()}}`, { cwd: root })) {
    const file = path.split(sep).join('/');
    if (await isLocated(join(root, file))) found.push(file);
  }
  return found.sort();
}

async function isLocated(path: string): Promise<boolean> {
  const metadata = await readFile(path)
    .then((bytes) => sharp(bytes).metadata())
    .catch(() => undefined);
  const { exif, xmp } = metadata ?? {};
  return Boolean((exif && holdsPlace(exif)) || xmp?.includes('GPSLatitude'));
}

/** Whether the first directory of an EXIF block (TIFF 6.0, section 2) has an entry of the place. */
function holdsPlace(exif: Buffer): boolean {
  const start = exif.subarray(0, 4).toString('latin1') === 'Exif' ? 6 : 0;
  const tiff = exif.subarray(start);
  if (tiff.length < 10) return false;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return false;
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return false;
    if (short(at) === placeTag) return true;
  }
  return false;
}
