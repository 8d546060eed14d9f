import { isolateText } from 'rehype-rtl';
import { formatDay } from '../arabic/dates.ts';
import type { Article } from '../article/collection.ts';
import { site } from '../site.ts';
import { words } from '../words.ts';
import { type CachedCard, findCards } from './cache/card-cache.ts';
import { identifyCards } from './cache/identify-card.ts';
import { type CardFormat, cardFormats, formatNames } from './card-formats.ts';

/** A picture that stands for an article elsewhere: in previews, feeds and search results. */
export interface Card {
  /**
   * Absolute address of the file. Its query changes with the card, since previewers keep a picture
   * by its address; the file answers with any query or none.
   */
  address: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Media type: `image/png`, `image/jpeg`. */
  type: string;
  /** Size of the file in bytes. */
  bytes: number;
  /** What the card shows, for who does not see it. */
  alt: string;
}

/** An article's cards. */
export interface Cards {
  /** 1200×630, for previews. */
  wide: Card;
}

/** A card's file, to be published. */
export interface CardFile {
  /** Its name beside the article's page, without the extension. */
  name: string;
  extension: CachedCard['extension'];
  /** Where it lies now. */
  path: string;
  type: string;
}

const types = { png: 'image/png', jpg: 'image/jpeg' } as const;

/**
 * Finds an article's cards.
 *
 * @param article as listed
 * @returns its cards; undefined where none have been drawn, as in a build that `npm run build` did
 *   not start. The development server draws them when they are asked for
 */
export async function readCards(article: Article): Promise<Cards | undefined> {
  const found = await findOrDraw(article);
  if (!found) return undefined;
  const alt = describeCard(article);
  const card = (format: CardFormat) =>
    describeFile(article.address, found.id, format, found.cards[format], alt);
  return { wide: card('wide') };
}

/**
 * Says of a card's file what those who show it need to know.
 *
 * @param page absolute address of the page it stands beside
 * @param id of the card
 * @param format its shape
 * @param file as the cache holds it
 * @param alt what it shows
 */
export function describeFile(
  page: string,
  id: string,
  format: CardFormat,
  { extension, bytes }: CachedCard,
  alt: string,
): Card {
  const { width, height, name } = cardFormats[format];
  const address = new URL(`${name}.${extension}`, page);
  address.search = `v=${id.slice(0, 8)}`;
  return { address: address.href, width, height, type: types[extension], bytes, alt };
}

/**
 * Lists the files of an article's cards.
 *
 * @param article as listed
 * @returns them all, or none where {@link readCards} finds none
 */
export async function listCardFiles(article: Article): Promise<CardFile[]> {
  const found = await findOrDraw(article);
  if (!found) return [];
  return formatNames.map((format) => {
    const { extension, path } = found.cards[format];
    return { name: cardFormats[format].name, extension, path, type: types[extension] };
  });
}

async function findOrDraw(article: Article) {
  const root = process.cwd();
  const id = await identifyCards(root, article);
  let cards = findCards(root, id);
  if (!cards && import.meta.env.DEV) {
    const { drawArticle } = await import('./draw-article.ts');
    await drawArticle(root, article, id);
    cards = findCards(root, id);
  }
  return cards && { id, cards };
}

function describeCard({ data }: Article): string {
  const { title, source, date, photo } = data;
  const day = formatDay(date, site);
  return isolateText(words.card.alt(title, source, day, photo?.file ? photo.alt : undefined));
}
