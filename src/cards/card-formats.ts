/**
 * The shapes a card is drawn in, in pixels. One serves all: search engines ask for 50,000 pixels and
 * a picture that shows what the article says (Google, "Article structured data"); that it be there in
 * three shapes they only recommend, and each would be as heavy as the page.
 */
export const cardFormats = {
  /** What previews of links show: 1.91:1, the size Facebook, X and the others agree on. */
  wide: { width: 1200, height: 630, name: 'card' },
} as const;

/** The name of a shape. */
export type CardFormat = keyof typeof cardFormats;

/** All of them. */
export const formatNames = Object.keys(cardFormats) as CardFormat[];

/** The most a card may weigh, in bytes: WhatsApp shows no picture much above that. */
export const heaviest = 280 * 1024;
