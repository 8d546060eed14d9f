import { fitText } from '../typesetting/fit-text.ts';
import { type Box, heightOf, type PlacedText } from './layout.ts';

/** Smaller than this nobody reads a card on a phone, where it is shown at a quarter of its size. */
const minSize = 34;

/**
 * Sets the headline as large as its column allows, a little above the column's middle.
 *
 * @param title the headline
 * @param column where it may stand
 * @param maxSize pixels to the em at most
 * @returns the headline in bold, in ten lines at most
 */
export function placeHeadline(title: string, column: Box, maxSize: number): PlacedText {
  const text = fitText(title, {
    weight: 'bold',
    width: column.width,
    height: column.height,
    maxSize,
    minSize,
    maxLines: 10,
    leading: 1.42,
  });
  return {
    text,
    x: column.x + column.width,
    top: column.y + (column.height - heightOf(text)) * 0.42,
    align: 'right',
    colour: 'ink',
  };
}
