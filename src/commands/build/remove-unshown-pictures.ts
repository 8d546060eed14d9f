import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listSiteFiles } from './site-files.ts';

/** All that Astro takes for a picture, whatever its file was named: a GIF called `a.png`, too. */
const isPicture = (file: string) => /\.(avif|gif|jpe?g|png|svg|tiff|webp)$/.test(file);
const isText = (file: string) => /\.(html|xml|json|md|css|js)$/.test(file);

/**
 * The hash and the extension at the end of a published picture's name. These tell it from all others,
 * and are written alike everywhere; what stands before them is written in one way in an address, in
 * another in HTML and in a third in XML.
 */
const tails = /\.([\w-]+\.[a-z]+)\b/g;

/** What is published of the pictures that a file of the site shows: names of files in `_astro/`. */
export type ShownPictures = ReadonlyMap<string, readonly string[]>;

/**
 * Finds out which pictures the files of a built site show.
 *
 * @param dist the site's folder
 * @param known what is known of files already; the others are read
 * @returns for each file that shows some, their names
 */
export async function findShownPictures(
  dist: string,
  known: ShownPictures = new Map(),
): Promise<ShownPictures> {
  const names = await listPictures(dist);
  const shown = new Map<string, readonly string[]>();
  if (names.length === 0) return shown;
  const byTail = Map.groupBy(names, tailOf);
  for (const file of listSiteFiles(dist).filter(isText)) {
    const own = known.get(file) ?? readShown(join(dist, file), byTail);
    if (own.length > 0) shown.set(file, own);
  }
  return shown;
}

/**
 * Takes the pictures out of a built site that nothing in it shows.
 *
 * Vite publishes the original of every picture in the content folder, whether a page shows it or
 * not: those of drafts, those that only lie there, and all with the place and camera that their
 * EXIF may tell of.
 *
 * @param dist the site's folder
 * @param shown as {@link findShownPictures} gives it
 */
export async function removeUnshownPictures(dist: string, shown: ShownPictures): Promise<void> {
  const kept = new Set([...shown.values()].flat());
  const unshown = (await listPictures(dist)).filter((name) => !kept.has(name));
  await Promise.all(unshown.map((name) => rm(join(dist, '_astro', name))));
}

function readShown(path: string, byTail: ReadonlyMap<string, readonly string[]>): string[] {
  const text = readFileSync(path, 'utf8');
  const found = new Set<string>();
  for (const [, tail = ''] of text.matchAll(tails)) {
    if (isPicture(tail)) for (const name of byTail.get(tail) ?? []) found.add(name);
  }
  return [...found];
}

const listPictures = async (dist: string) =>
  (await readdir(join(dist, '_astro'))).filter(isPicture);

const tailOf = (name: string) => name.split('.').slice(-2).join('.');
