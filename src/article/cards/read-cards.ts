import type { Article } from '../collection.ts';

/** A picture that stands for an article elsewhere: in previews, feeds and search results. */
export interface Card {
  /** Absolute address of the file. */
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
  /** 1:1. */
  square: Card;
  /** 4:3. */
  classic: Card;
}

/**
 * Finds an article's cards.
 *
 * @param article as listed
 * @returns its cards; undefined where none have been drawn, as in the development server
 */
export async function readCards(_article: Article): Promise<Cards | undefined> {
  return undefined;
}
