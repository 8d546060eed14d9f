import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findPictureFile } from '../../article/find-picture-file.ts';
import type { ArticleData } from '../../article/schema.ts';
import { type SiteCardText, writeCard } from '../card-text.ts';
import { readColours } from '../read-colours.ts';
import { fontFiles } from '../typesetting/font-files.ts';

/** What a card is made from: an article, with the place of its file and its permalink. */
export interface CardSubject {
  /** Path from the project's root. */
  file: string;
  data: ArticleData;
  /** Absolute. */
  address: string;
}

const { resolve } = createRequire(import.meta.url);

/** What draws besides our own code: shaping, bidi, painting. Each changes with its version. */
const tools = [
  resolve('harfbuzzjs/dist/harfbuzz.wasm'),
  resolve('bidi-js'),
  join(dirname(resolve('sharp')), '../package.json'),
];

/** Where our own code that draws begins, from the project's root. */
const sources = 'src/cards';

/**
 * Names an article's cards by all that goes into them: its words, its picture, the colours, the
 * fonts and the code that draws. What has the same name looks the same.
 *
 * @param root the project's folder
 * @param subject the article
 * @returns 16 hexadecimal digits
 * @throws the file system's error where the picture or the code cannot be read; Error as
 *   `readColours` does
 */
export async function identifyCards(root: string, subject: CardSubject): Promise<string> {
  const hash = createHash('sha256').update(await digestDrawing(root));
  hash.update(JSON.stringify(writeCard(subject)));
  const picture = await pictureOf(root, subject);
  if (picture) hash.update(await readFile(picture)).update(subject.data.photo?.focus ?? '');
  return hash.digest('hex').slice(0, 16);
}

/**
 * Names the site's card as {@link identifyCards} names an article's.
 *
 * @param root the project's folder
 * @param text of the card
 * @returns 16 hexadecimal digits
 * @throws as {@link identifyCards} does
 */
export async function identifySiteCard(root: string, text: SiteCardText): Promise<string> {
  const hash = createHash('sha256').update(await digestDrawing(root));
  return hash.update(JSON.stringify(text)).digest('hex').slice(0, 16);
}

/**
 * Finds the picture that stands on an article's cards.
 *
 * @param root the project's folder
 * @param subject the article
 * @returns its path; undefined where the article has none
 */
export async function pictureOf(
  root: string,
  { file, data }: CardSubject,
): Promise<string | undefined> {
  const name = data.photo?.file;
  return name ? findPictureFile(join(root, dirname(file)), name) : undefined;
}

const digests = new Map<string, Promise<string>>();

function digestDrawing(root: string): Promise<string> {
  const digest = digests.get(root) ?? hashDrawing(root);
  digests.set(root, digest);
  return digest;
}

async function hashDrawing(root: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(await readColours(root)));
  for (const file of [...tools, ...Object.values(fontFiles)]) hash.update(await readFile(file));
  const names = await readdir(join(root, sources), { recursive: true });
  const own = names.filter((each) => each.endsWith('.ts')).map((each) => join(root, sources, each));
  const code = await readCode(join(root, 'src/arabic'), own);
  for (const file of [...code.keys()].sort()) hash.update(code.get(file) ?? '');
  return hash.digest('hex');
}

/** Reads files, and what they import from a folder, without the lines that are comments. */
async function readCode(folder: string, files: readonly string[]): Promise<Map<string, string>> {
  const code = new Map<string, string>();
  const waiting = [...files];
  for (const file of waiting) {
    if (code.has(file)) continue;
    const text = (await readFile(file, 'utf8')).replace(comments, '');
    code.set(file, text);
    for (const [, path = ''] of text.matchAll(imports)) {
      const imported = join(dirname(file), path);
      if (imported.startsWith(folder)) waiting.push(imported);
    }
  }
  return code;
}

const comments = /^ *(?:\/\/|\/\*|\*).*\n/gm;
const imports = /from '(\.[^']+)'/g;
