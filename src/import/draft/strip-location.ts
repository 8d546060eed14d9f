import sharp from 'sharp';

/**
 * Takes out of a picture what its camera noted: place, time, owner.
 *
 * A JPEG that stands upright keeps its every pixel: only the segments are cut out (JPEG/Exif, APP1).
 * One that its EXIF turns is turned for good, other formats are written anew, where they have any.
 *
 * @param bytes of the picture
 * @returns the same picture without EXIF and XMP; the very bytes where there was none
 * @throws Error if it is no picture that can be read
 */
export async function stripLocation(bytes: Uint8Array): Promise<Uint8Array> {
  const { format, exif, xmp, orientation = 1 } = await sharp(bytes).metadata();
  if (!exif && !xmp) return bytes;
  if (format === 'jpeg' && orientation === 1) return cutSegments(bytes);
  const upright = sharp(bytes).autoOrient().keepIccProfile();
  return (format === 'jpeg' ? upright.jpeg({ quality: 92 }) : upright).toBuffer();
}

/** Segments from the start of the file to the start of the scan (SOS), without APP1. */
function cutSegments(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let place = 2;
  while (bytes[place] === 0xff && bytes[place + 1] !== 0xda) {
    const end = place + 2 + (((bytes[place + 2] ?? 0) << 8) | (bytes[place + 3] ?? 0));
    if (end <= place + 3 || end > bytes.length) break;
    if (bytes[place + 1] !== 0xe1) kept.push(bytes.subarray(place, end));
    place = end;
  }
  return Buffer.concat([...kept, bytes.subarray(place)]);
}
