import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** All that Astro takes for a picture, whatever its file was named: a GIF called `a.png`, too. */
const isPicture = (file: string) => /\.(avif|gif|jpe?g|png|svg|tiff|webp)$/.test(file);
const isText = (file: string) => /\.(html|xml|json|md|css|js)$/.test(file);

/**
 * The hash and the extension at the end of a published picture's name. These tell it from all others,
 * and are written alike everywhere; what stands before them is written in one way in an address, in
 * another in HTML and in a third in XML.
 */
const tails = /\.([\w-]+\.[a-z]+)\b/g;

/**
 * Takes the pictures out of a built site that nothing in it shows.
 *
 * Vite publishes the original of every picture in the content folder, whether a page shows it or
 * not: those of drafts, those that only lie there, and all with the place and camera that their
 * EXIF may tell of.
 *
 * @param dist the site's folder
 */
export async function removeUnshownPictures(dist: string): Promise<void> {
  const assets = join(dist, '_astro');
  const pictures = (await readdir(assets)).filter(isPicture);
  const shown = new Set<string>();
  for (const file of (await readdir(dist, { recursive: true })).filter(isText)) {
    const text = await readFile(join(dist, file), 'utf8');
    for (const [, tail = ''] of text.matchAll(tails)) if (isPicture(tail)) shown.add(tail);
  }
  await Promise.all(
    pictures
      .filter((name) => !shown.has(name.split('.').slice(-2).join('.')))
      .map((name) => rm(join(assets, name))),
  );
}
