import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontMatter } from '../article/front-matter/split-front-matter.ts';
import { readMessage } from '../report/read-message.ts';
import { OpenedText } from './opened-text.ts';

/** The texts of a process, by the digest of their file. */
interface Shelf {
  texts: Map<string, OpenedText>;
  /** Those that may have trees, the last used last. */
  open: Set<OpenedText>;
  /** The length of these together, in UTF-16 units. */
  units: number;
  /** Whether pages will be built of them. */
  isForPages: boolean;
  /** Of texts without markup, UTF-8, by the digest of their file. */
  plain: Map<string, Buffer>;
}

/**
 * Astro's bundler loads the project's modules a second time, beside those that the command runs:
 * only what hangs on the process itself is there for both.
 */
const shelfKey = Symbol.for('maqal.texts');
const shared = globalThis as { [shelfKey]?: Shelf };
shared[shelfKey] ??= {
  texts: new Map(),
  open: new Set(),
  units: 0,
  isForPages: false,
  plain: new Map(),
};
const shelf = shared[shelfKey];

/** UTF-16 units of text that keep their trees: 200 articles of newspapers, some 50 MB. */
const mostOpen = 1_000_000;

/**
 * Opens an article's text: once a process, whoever asks.
 *
 * @param root the project's folder
 * @param article its file, and the digest that this had when it was checked
 * @returns the text; the one that was checked, if the process still has it
 * @throws Error that names the file, where a build finds another than was checked; the development
 *   server takes it as it is, and is about to check it
 */
export async function openText(
  root: string,
  { file, digest }: { file: string; digest: string },
): Promise<OpenedText> {
  const known = shelf.texts.get(digest);
  if (known) return keepText(digest, known);
  const bytes = await readFile(join(root, file));
  const found = digestFile(bytes);
  if (found !== digest && !import.meta.env?.DEV) throw new Error(describeChanged(file));
  const { body } = splitFrontMatter(bytes.toString('utf8')) ?? { body: '' };
  return keepText(found, new OpenedText(body));
}

/**
 * Reads the words of an article's text without markup, which {@link keepPlainTexts} may have.
 *
 * @param root the project's folder
 * @param article its file, and the digest that this had when it was checked
 * @throws as {@link openText} does; Error that names the file, where its text cannot be rendered
 */
export async function readPlainText(
  root: string,
  article: { file: string; digest: string },
): Promise<string> {
  const known = shelf.plain.get(article.digest);
  if (known) return known.toString();
  const opened = await openText(root, article);
  try {
    const { text } = opened;
    shelf.plain.set(article.digest, Buffer.from(text));
    return text;
  } catch (cause) {
    throw new Error(`${article.file}: ${readMessage(cause)}`, { cause });
  }
}

/**
 * Keeps plain texts that are known from before.
 *
 * @param texts by the digest of their file
 */
export function keepPlainTexts(texts: ReadonlyMap<string, Buffer>): void {
  shelf.plain = new Map(texts);
}

/**
 * Finds a plain text that has been read or kept.
 *
 * @param digest of its file
 */
export const findPlainText = (digest: string): Buffer | undefined => shelf.plain.get(digest);

/**
 * Finds a text that this process has opened.
 *
 * @param digest of its file
 */
export function findText(digest: string): OpenedText | undefined {
  return shelf.texts.get(digest);
}

/**
 * Keeps an opened text for all who ask for it later. All keep what they hold of words; the trees of
 * those longest out of use are let go when there are too many.
 *
 * @param digest of its file
 * @param text opened
 * @returns the same
 */
export function keepText(digest: string, text: OpenedText): OpenedText {
  shelf.texts.set(digest, text);
  if (!shelf.open.delete(text)) shelf.units += text.body.length;
  shelf.open.add(text);
  for (const each of shelf.open) {
    if (shelf.units <= mostOpen || each === text) break;
    each.release(shelf.isForPages);
    shelf.open.delete(each);
    shelf.units -= each.body.length;
  }
  return text;
}

/**
 * Lets go of a text that nobody will ask for again, with all that was kept of it.
 *
 * @param digest of its file
 */
export function forgetText(digest: string): void {
  const text = shelf.texts.get(digest);
  if (!text) return;
  shelf.texts.delete(digest);
  if (shelf.open.delete(text)) shelf.units -= text.body.length;
}

/** Says that pages will be built of the texts, so that each is parsed once only. */
export function openForPages(): void {
  shelf.isForPages = true;
}

/**
 * Gives what names a file by its content.
 *
 * @param bytes the whole of it
 * @returns SHA-256, in hexadecimal digits
 */
export const digestFile = (bytes: Uint8Array): string => hash('sha256', bytes);

const describeChanged = (file: string) =>
  `${file}: تغيّر الملف أثناء البناء. أعد البناء.\n` +
  `${file}: The file was changed while the site was built. Build again.`;
