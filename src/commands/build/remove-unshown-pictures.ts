import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const isPicture = (file: string) => /\.(avif|jpe?g|png|webp)$/.test(file);
const isText = (file: string) => /\.(html|xml|json|md|css|js)$/.test(file);

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
    for (const [, name = ''] of text.matchAll(/_astro\/([^"'\s,)<>?#&]+)/g)) {
      shown.add(name);
    }
  }
  await Promise.all(
    pictures
      .filter((name) => !shown.has(name) && !shown.has(encodeURI(name)))
      .map((name) => rm(join(assets, name))),
  );
}
