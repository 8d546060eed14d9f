import type { CardText } from '../card-text.ts';
import { fitLine, heightOf, type PlacedText, widthOf } from './layout.ts';

/** Where a dateline stands: its right end, its bottom, and the width it has. */
interface Corner {
  x: number;
  bottom: number;
  width: number;
}

const between = 20;

/**
 * Places the year, large, between the day above it and the source below.
 *
 * Every card has its year: what is old when it is drawn or shared no drawing can know, and a
 * preview with the year on it says it for ever.
 *
 * @param text of the card
 * @param corner the column's bottom right corner
 * @returns the texts from the bottom up, the Hijri date above the day where the site gives it
 */
export function stackDateline(text: CardText, { x, bottom, width }: Corner): PlacedText[] {
  const small = (words: string) => fitLine(words, 36, width, { maxLines: 2, height: 120 });
  const year = fitLine(text.year, 120, width, { weight: 'bold' });
  const above = [text.hijri, text.day].filter((each) => each !== undefined).map(small);
  const placed: PlacedText[] = [];
  let edge = bottom;
  for (const each of [small(text.source), year, ...above.toReversed()]) {
    edge -= heightOf(each);
    const colour = each === year ? 'ink' : 'muted';
    placed.push({ text: each, x, top: edge, align: 'right', colour });
    edge -= between;
  }
  return placed;
}

/**
 * Places the year, large, and beside it the rest: the day above the source.
 *
 * @param text of the card
 * @param corner the row's bottom right corner
 * @param size of the year, in pixels to the em
 * @returns the texts, and how high the year stands, in pixels
 */
export function rowDateline(text: CardText, { x, bottom, width }: Corner, size: number) {
  const year = fitLine(text.year, size, width, { weight: 'bold' });
  const height = heightOf(year);
  const side = x - widthOf(year) - size * 0.22;
  const beside = [text.day, text.hijri, text.source].filter((each) => each !== undefined);
  const room = height + 8;
  const lines = beside.map((words) =>
    fitLine(words, (size * 0.6) / beside.length, width - (x - side)),
  );
  const last = lines.at(-1);
  const step = (room - (last ? heightOf(last) : 0)) / (lines.length - 1);
  const placed = lines.map((line, at): PlacedText => ({
    text: line,
    x: side,
    top: bottom + 4 - room + at * step,
    align: 'right',
    colour: 'muted',
  }));
  placed.push({ text: year, x, top: bottom - height, align: 'right', colour: 'ink' });
  return { placed, height };
}
