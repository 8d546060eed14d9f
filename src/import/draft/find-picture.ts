import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import sharp from 'sharp';
import { foldText } from '../../arabic/fold.ts';
import { transliterate } from '../slug/transliterate.ts';
import { stripLocation } from './strip-location.ts';

/** A picture to be put beside an article. */
export interface PictureFile {
  /** Where it was found. */
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
 * Looks for a picture beside an input: at the path it is named with, or by its bare name, as when
 * somebody saved it next to the text.
 *
 * @param folder of the input
 * @param src path or address, as the input has it
 * @returns the picture without its camera's notes; undefined where there is none that can be shown,
 *   or only outside the folder
 */
export async function findPicture(folder: string, src: string): Promise<PictureFile | undefined> {
  for (const candidate of listCandidates(src)) {
    const file = await findInside(folder, candidate);
    const picture = file && (await readPicture(file));
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
  const found = await Promise.all(listCandidates(src).map((each) => findInside(folder, each)));
  return found.some(Boolean);
}

function listCandidates(src: string): string[] {
  const path = decode(src.split(/[?#]/)[0] ?? '');
  const isRemote = /^([a-z][\w+.-]*:|\/)/i.test(path);
  return isRemote ? [basename(path)] : [path, basename(path)];
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

async function readPicture(file: string): Promise<PictureFile | undefined> {
  try {
    if ((await stat(file)).size > largest) return undefined;
    const bytes = await readFile(file);
    const extension = extensions[(await sharp(bytes).metadata()).format ?? ''];
    if (!extension) return undefined;
    const name = `${makeName(file)}.${extension}`;
    return { path: file, name, bytes: await stripLocation(bytes) };
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

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
