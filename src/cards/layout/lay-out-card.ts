import { type CardFormat, cardFormats } from '../card-formats.ts';
import type { CardText } from '../card-text.ts';
import type { Layout, PictureShape } from './layout.ts';
import { layOutSide } from './side-layout.ts';
import { layOutStacked } from './stacked-layout.ts';

/**
 * Places everything that stands on a card.
 *
 * @param text of the card
 * @param format its shape
 * @param picture the shape of its picture, if any
 * @returns the place of each text, rule and picture, in pixels of the card
 */
export function layOutCard(text: CardText, format: CardFormat, picture?: PictureShape): Layout {
  const layOut = format === 'square' ? layOutStacked : layOutSide;
  return layOut(text, cardFormats[format], picture);
}
