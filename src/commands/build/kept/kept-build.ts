import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../../files/replace-file.ts';
import type { KeptReading } from '../../../checks/known-content.ts';
import type { ShownPictures } from '../remove-unshown-pictures.ts';
import type { KeyedFiles } from './keep-pages.ts';
import { type PlainTexts, readPlainTexts, writePlainTexts } from './kept-plain-texts.ts';

/** What a build leaves for the next, so that this need not make again what stays the same. */
export interface KeptBuild {
  /** Names what browsers load beside pages, as `nameBundle` does. */
  bundle: string;
  /** Files of the site by what they were made from. */
  keyed: KeyedFiles;
  /** What files of the site show of pictures. */
  shown: ShownPictures;
  /** What was read in the files of articles, by file. */
  readings: ReadonlyMap<string, KeptReading>;
  /** The ids of articles' cards, by article's key. */
  cards: ReadonlyMap<string, string>;
  /** What is searched. */
  texts: PlainTexts;
}

const keptFile = (root: string) => join(root, '.astro/kept-build.json');

/**
 * Reads what a build left.
 *
 * @param root the project's folder
 * @param name of that build
 * @returns undefined where nothing is left, or another build's
 */
export function readKeptBuild(root: string, name: string): KeptBuild | undefined {
  try {
    const kept = JSON.parse(readFileSync(keptFile(root), 'utf8'));
    if (kept.name !== name) return undefined;
    const { bundle, readings } = kept as { bundle: string; readings: KeptReading[] };
    return {
      bundle,
      keyed: new Map(kept.keyed),
      shown: new Map(kept.shown),
      cards: new Map(kept.cards),
      texts: readPlainTexts(root, name),
      readings: new Map(readings.map((reading) => [reading.article.file, reading])),
    };
  } catch {
    return undefined;
  }
}

/**
 * Leaves something for the next build.
 *
 * @param root the project's folder
 * @param name of this build
 * @param kept of it
 * @throws the file system's error
 */
export async function writeKeptBuild(
  root: string,
  name: string,
  { bundle, keyed, shown, readings, cards, texts }: KeptBuild,
): Promise<void> {
  const lists = { name, bundle, keyed: [...keyed], shown: [...shown], cards: [...cards] };
  const text = JSON.stringify({ ...lists, readings: [...readings.values()] });
  await writePlainTexts(root, name, texts);
  await replaceFile(keptFile(root), text);
}
