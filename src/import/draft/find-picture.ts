import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import sharp from 'sharp';
import { foldText } from '../../arabic/fold.ts';
import { transliterate } from '../../permalinks/slug/transliterate.ts';
import { decodeAddress } from '../../permalinks/decode-address.ts';
import { stripLocation } from './strip-location.ts';

/** A picture to be put beside an article. */
export interface PictureFile {
  /** Where it was found: its path, or the `data:` address that holds it. */
  path: string;
  /** Small Latin letters, digits and hyphens, with the extension of what it is. */
  name: string;
  bytes: Uint8Array;
}

/** What sharp calls the formats that articles may have, and their extensions. */
const extensions: Record<string, string> = { jpeg: 'jpg', png: 'png', webp: 'webp', heif: 'avif' };

/** Bytes of a file; no picture of a camera has more. */
const largest = 40_000_000;

/**
 * Looks for a picture: in its own address (`data:`, RFC 2397), or beside an input at the path it is
 * named with or the end of that, as when somebody saved it next to the text, or a site's folder of
 * uploads. Where only the whole picture is there, it stands for the copy of a size that WordPress made.
 *
 * @param folder of the input
 * @param src path or address, as the input has it
 * @returns the picture without its camera's notes; undefined where there is none that can be shown,
 *   or only outside the folder
 */
export async function findPicture(folder: string, src: string): Promise<PictureFile | undefined> {
  if (isEmbedded(src)) return readPicture(src, () => decodeData(src));
  for (const candidate of listCandidates(src)) {
    const file = await findInside(folder, candidate);
    const picture = file && (await readPicture(file, () => readSmall(file)));
    if (picture) return picture;
  }
  return undefined;
}

/**
 * Whether a file of a picture's name is there, shown or not.
 *
 * @param folder of the input
 * @param src path or address, as the input has it
 * @returns true also for what is no picture; false for a file outside the folder
 */
export async function hasFile(folder: string, src: string): Promise<boolean> {
  if (isEmbedded(src)) return true;
  const found = await Promise.all(listCandidates(src).map((each) => findInside(folder, each)));
  return found.some(Boolean);
}

function listCandidates(src: string): string[] {
  const written = src.split(/[?#]/)[0] ?? '';
  const path = (decodeAddress(written) ?? written).replace(/^([a-z][\w+.-]*:)?\/+/i, '');
  const parts = path.split('/');
  const ends = parts.map((_part, at) => parts.slice(at).join('/'));
  const whole = ends.map((end) => end.replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, ''));
  return [...new Set([...ends, ...whole])];
}

async function findInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const file = await realpath(join(folder, path));
    const found = await stat(file);
    const isInside = file.startsWith((await realpath(folder)) + sep);
    return isInside && found.isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an address holds a picture itself. */
export const isEmbedded = (src: string): boolean => /^data:/i.test(src);

/** White space in it counts for nothing, as browsers have it. */
function decodeData(src: string): Buffer | undefined {
  const [, base64, data = ''] = /^data:[^,]*?(;base64)?,(.*)$/is.exec(src) ?? [];
  return data.length > largest * 2
    ? undefined
    : Buffer.from(decodeAddress(data) ?? data, base64 ? 'base64' : 'latin1');
}

async function readSmall(file: string): Promise<Buffer | undefined> {
  return (await stat(file)).size > largest ? undefined : readFile(file);
}

async function readPicture(
  path: string,
  read: () => Promise<Buffer | undefined> | Buffer | undefined,
): Promise<PictureFile | undefined> {
  try {
    const bytes = await read();
    if (!bytes) return undefined;
    const extension = extensions[(await sharp(bytes).metadata()).format ?? ''];
    if (!extension) return undefined;
    const name = `${isEmbedded(path) ? 'picture' : makeName(path)}.${extension}`;
    return { path, name, bytes: await stripLocation(bytes) };
  } catch {
    return undefined;
  }
}

function makeName(file: string): string {
  const words = foldText(basename(file, extname(file)))
    .split(' ')
    .map(transliterate);
  return (
    words
      .join('-')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'picture'
  );
}
