import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../../files/replace-file.ts';

/** The words of texts without markup, as UTF-8, by the digest of their file. */
export type PlainTexts = ReadonlyMap<string, Buffer>;

const textsFile = (root: string) => join(root, '.astro/kept-texts.bin');

/**
 * Reads the plain texts that a build left.
 *
 * @param root the project's folder
 * @param name of that build
 * @returns none where nothing is left, or another build's
 */
export function readPlainTexts(root: string, name: string): PlainTexts {
  try {
    const bytes = readFileSync(textsFile(root));
    let at = bytes.indexOf('\n') + 1;
    const head = JSON.parse(bytes.toString('utf8', 0, at));
    if (head.name !== name) return new Map();
    const texts = new Map<string, Buffer>();
    for (const [digest, length] of head.lengths) {
      texts.set(digest, bytes.subarray(at, at + length));
      at += length;
    }
    return at === bytes.length ? texts : new Map();
  } catch {
    return new Map();
  }
}

/**
 * Leaves plain texts for the next build: a line of JSON, then one text after the other.
 *
 * @param root the project's folder
 * @param name of this build
 * @param texts of it
 * @throws the file system's error
 */
export async function writePlainTexts(
  root: string,
  name: string,
  texts: PlainTexts,
): Promise<void> {
  const lengths = [...texts].map(([digest, { length }]) => [digest, length]);
  const head = Buffer.from(`${JSON.stringify({ name, lengths })}\n`);
  await replaceFile(textsFile(root), Buffer.concat([head, ...texts.values()]));
}
