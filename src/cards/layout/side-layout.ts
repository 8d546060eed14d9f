import type { CardText } from '../card-text.ts';
import { rowDateline, stackDateline } from './dateline.ts';
import { placeHeadline } from './headline.ts';
import { fitLine, heightOf, type Layout, type PictureShape, type PlacedText } from './layout.ts';

const margin = 64;

/** Below the headline, for the address. */
const footing = 62;

/**
 * Lays out a card wider than high: the headline in a column of its own, the rest in one at its right.
 *
 * Where a preview shows only the square in the middle, as WhatsApp may, the side column goes and
 * the headline keeps the beginning of its lines.
 *
 * @param text of the card
 * @param size of the card in pixels
 * @param picture its shape, where the article has one
 * @returns a thin rule between the columns, or the picture in the corner, and the rest
 */
export function layOutSide(
  text: CardText,
  size: { width: number; height: number },
  picture: PictureShape | undefined,
): Layout {
  return picture ? withPicture(text, size, picture) : withRule(text, size);
}

function withRule(text: CardText, { width, height }: { width: number; height: number }): Layout {
  const x = width - margin;
  const side = 216;
  const ruleX = x - side - 40;
  const end = ruleX - 38;
  const name = fitLine(text.siteName, 76, side, { weight: 'bold' });
  const bottom = height - margin;
  const column = { x: margin, y: margin, width: end - margin, height: bottom - footing - margin };
  return {
    headline: placeHeadline(text.title, column, 150),
    notes: [
      { text: name, x, top: margin, align: 'right', colour: 'accent' },
      ...stackDateline(text, { x, bottom, width: side }),
      placeAddress(text, { bottom, width: column.width }),
    ],
    rule: { x: ruleX, y: margin, width: 3, height: bottom - margin },
  };
}

function withPicture(
  text: CardText,
  { width, height }: { width: number; height: number },
  { ratio, isDrawing }: PictureShape,
): Layout {
  const bottom = height - margin;
  const x = width - margin;
  const room = Math.round(bottom - 92 - 44);
  const wide = Math.round(Math.min(560, Math.max(480, ratio * room)));
  // A photo may lose a third of itself; what is left of its room stays paper.
  const whole = wide / ratio;
  const high = Math.round(Math.min(room, isDrawing ? whole : whole * 1.5));
  const end = width - wide - 48;
  const name = fitLine(text.siteName, 52, 240, { weight: 'bold' });
  const top = margin + heightOf(name) + 48;
  const column = { x: margin, y: top, width: end - margin, height: bottom - footing - top };
  const dateline = rowDateline(text, { x, bottom, width: wide - margin }, 84);
  return {
    headline: placeHeadline(text.title, column, 110),
    notes: [
      { text: name, x: end, top: margin, align: 'right', colour: 'accent' },
      ...dateline.placed,
      placeAddress(text, { bottom, width: column.width }),
    ],
    // A drawing stands free between the upper edge and the dateline; a photo fills the corner.
    picture: {
      x: width - wide,
      y: isDrawing ? Math.round((bottom - dateline.height - high) / 2) : 0,
      width: wide,
      height: high,
    },
  };
}

/** The permalink where it fits in one line that can be read, else the host. */
function placeAddress(
  { address, host }: CardText,
  { bottom, width }: { bottom: number; width: number },
): PlacedText {
  const whole = fitLine(address, 27, width, { minSize: 1 });
  const text = whole.size >= 20 ? whole : fitLine(host, 27, width);
  const ascent = ((text.lines[0]?.ink.top ?? 0) / 1000) * text.size;
  return { text, x: margin, top: bottom - ascent, align: 'left', colour: 'muted' };
}
