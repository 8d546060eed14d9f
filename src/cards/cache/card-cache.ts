import { statSync, utimesSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeUnfinished, replaceFile } from '../../files/replace-file.ts';
import { readMessage } from '../../report/read-message.ts';
import { type CardFormat, formatNames } from '../card-formats.ts';

/** Beside what Astro keeps between builds: it outlives `npm ci`, and no commit takes it along. */
const cacheFolder = '.astro/cards';

/** A card as the cache holds it. */
export interface CachedCard {
  path: string;
  extension: 'png' | 'jpg';
  bytes: number;
}

/**
 * Looks up an article's cards.
 *
 * @param root the project's folder
 * @param id as {@link identifyCards} gives it
 * @returns all of them; undefined if one is missing
 */
export function findCards(root: string, id: string): Record<CardFormat, CachedCard> | undefined {
  const cards = formatNames.flatMap((format) => {
    const card = findCard(root, id, format);
    return card ? [[format, card] as const] : [];
  });
  if (cards.length < formatNames.length) return undefined;
  return Object.fromEntries(cards) as Record<CardFormat, CachedCard>;
}

/**
 * Lists what the cache has, without a look at each file.
 *
 * @param root the project's folder
 * @returns by id the cards, in the order of {@link formatNames}; an id of which one is missing is not
 *   there. Of each card the shape, and the file
 */
export async function listDrawn(
  root: string,
): Promise<ReadonlyMap<string, { format: CardFormat; path: string; extension: string }[]>> {
  const folder = join(root, cacheFolder);
  const names = new Set(await readdir(folder).catch(() => []));
  const ids = new Set([...names].flatMap((name) => /^[\da-f]+(?=-)/.exec(name) ?? []));
  const drawn = [...ids].map((id) => {
    const cards = formatNames.flatMap((format) => {
      const extension = ['png', 'jpg'].find((each) => names.has(`${id}-${format}.${each}`));
      const path = join(folder, `${id}-${format}.${extension}`);
      return extension ? [{ format, extension, path }] : [];
    });
    return [id, cards] as const;
  });
  return new Map(drawn.filter(([, cards]) => cards.length === formatNames.length));
}

/**
 * Looks up one card.
 *
 * @param root the project's folder
 * @param id of the card, or of the article's
 * @param format its shape
 * @returns it; undefined if it is missing
 */
export function findCard(root: string, id: string, format: CardFormat): CachedCard | undefined {
  return findFile(root, id, format, 'png') ?? findFile(root, id, format, 'jpg');
}

/**
 * Keeps a drawn card. The file appears whole or not at all.
 *
 * @param root the project's folder
 * @param id of the article's cards, or of the site's
 * @param format the card's shape
 * @param card its bytes and how its name ends
 * @throws Error that says what to do about the machine, where it cannot be kept
 */
export async function keepCard(
  root: string,
  id: string,
  format: CardFormat,
  { bytes, extension }: { bytes: Uint8Array; extension: string },
): Promise<void> {
  const path = join(root, cacheFolder, `${id}-${format}.${extension}`);
  try {
    await mkdir(join(root, cacheFolder), { recursive: true });
    await replaceFile(path, bytes);
  } catch (cause) {
    throw new Error(
      `تعذّر حفظ بطاقات المعاينة في ${cacheFolder}/، ولا خلل في المقالات: تحقّق من مساحة القرص والأذونات، واحذف ${cacheFolder} إن كان ملفاً لا مجلداً.\n` +
        `The preview cards could not be kept in ${cacheFolder}/; the articles are not at fault. See that the disk has room and may be written to, and delete ${cacheFolder} if it is a file, not a folder.\n` +
        readMessage(cause),
      { cause },
    );
  }
}

/**
 * Clears the cache of what is out of use: besides the cards of this build, as many others stay as
 * it has, the last used first. So two addresses of one site, or two branches, can be built in turn.
 * What a process that was killed never finished goes too.
 *
 * @param root the project's folder
 * @param used ids of the cards of this build
 */
export async function pruneCards(root: string, used: ReadonlySet<string>): Promise<void> {
  const now = new Date();
  const others: { path: string; usedAt: number }[] = [];
  await removeUnfinished(join(root, cacheFolder));
  const names = await readdir(join(root, cacheFolder)).catch(() => []);
  for (const name of names) {
    const path = join(root, cacheFolder, name);
    const [id = ''] = name.split('-');
    // Another build is writing it.
    if (name.startsWith('.')) continue;
    if (used.has(id)) utimesSync(path, now, now);
    else others.push({ path, usedAt: statSync(path).mtimeMs });
  }
  others.sort((a, b) => b.usedAt - a.usedAt);
  const keep = used.size * formatNames.length;
  await Promise.all(others.slice(keep).map(({ path }) => rm(path, { force: true })));
}

function findFile(
  root: string,
  id: string,
  format: CardFormat,
  extension: CachedCard['extension'],
): CachedCard | undefined {
  const path = join(root, cacheFolder, `${id}-${format}.${extension}`);
  try {
    const file = statSync(path, { throwIfNoEntry: false });
    return file && { path, extension, bytes: file.size };
  } catch {
    return undefined;
  }
}
