/** The shapes a card is drawn in, in pixels. */
export const cardFormats = {
  /** What previews of links show: 1.91:1, the size Facebook, X and the others agree on. */
  wide: { width: 1200, height: 630, name: 'card' },
  /** 1:1 and 4:3, which Google asks of a NewsArticle's `image`. */
  square: { width: 1200, height: 1200, name: 'card-square' },
  classic: { width: 1200, height: 900, name: 'card-classic' },
} as const;

/** The name of a shape. */
export type CardFormat = keyof typeof cardFormats;

/** All of them. */
export const formatNames = Object.keys(cardFormats) as CardFormat[];

/** The most a card may weigh, in bytes: WhatsApp shows no picture much above that. */
export const heaviest = 280 * 1024;
