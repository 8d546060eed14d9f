import sharp from 'sharp';

/**
 * Takes out of a picture what its camera or agency noted: place, time, owner, persons.
 *
 * A JPEG that stands upright keeps its every pixel: only what is no part of the picture is cut out.
 * One that its EXIF turns is turned for good, other formats are written anew, where they have any.
 *
 * @param bytes of the picture
 * @returns the same picture without EXIF, XMP and IPTC, a JPEG also without comments; the same bytes
 *   where there were none
 * @throws Error if it is no picture that can be read
 */
export async function stripLocation(bytes: Uint8Array): Promise<Uint8Array> {
  const { format, exif, xmp, iptc, orientation = 1 } = await sharp(bytes).metadata();
  if (format === 'jpeg' && orientation === 1) return cutSegments(bytes);
  if (!exif && !xmp && !iptc) return bytes;
  const upright = sharp(bytes).autoOrient().keepIccProfile();
  return (format === 'jpeg' ? upright.jpeg({ quality: 92 }) : upright).toBuffer();
}

/**
 * The segments of a JPEG (ITU-T T.81, B.1.1) that its picture needs, up to the end of the image
 * (EOI): behind it phones append a second picture, with notes of its own.
 */
function cutSegments(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let place = 2;
  while (bytes[place] === 0xff && place + 3 < bytes.length) {
    const marker = bytes[place + 1] ?? 0;
    if (marker === 0xd9) break;
    const isFill = marker === 0xff;
    const length = ((bytes[place + 2] ?? 0) << 8) | (bytes[place + 3] ?? 0);
    const header = place + (isFill ? 1 : 2 + length);
    const end = marker === 0xda ? findScanEnd(bytes, header) : header;
    const segment = bytes.subarray(place, end);
    if (!isNote(marker, segment)) kept.push(segment);
    place = end;
  }
  const isWhole = bytes[place] === 0xff && bytes[place + 1] === 0xd9;
  return Buffer.concat([...kept, bytes.subarray(place, isWhole ? place + 2 : undefined)]);
}

/** Application data and comments, but for JFIF (APP0), the colour profile (APP2) and Adobe's colour transform (APP14). */
function isNote(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xe2) return !Buffer.from(segment).includes('ICC_PROFILE\0');
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  return marker === 0xfe || (isApplication && marker !== 0xe0 && marker !== 0xee);
}

/** The next marker: in a scan 0xFF is followed by 0, or by a restart marker (D0 to D7). */
function findScanEnd(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
