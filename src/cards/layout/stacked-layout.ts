import type { CardText } from '../card-text.ts';
import { rowDateline } from './dateline.ts';
import { placeHeadline } from './headline.ts';
import { fitLine, heightOf, type Layout, type PictureShape } from './layout.ts';

const margin = 80;

/**
 * Lays out a card as high as wide: picture, headline, and below a rule the dateline and the site's
 * name.
 *
 * @param text of the card
 * @param size of the card in pixels
 * @param picture its shape, where the article has one
 * @returns the places; a picture takes the full width above
 */
export function layOutStacked(
  text: CardText,
  { width, height }: { width: number; height: number },
  picture: PictureShape | undefined,
): Layout {
  const bottom = height - margin;
  const dateline = rowDateline(text, { x: width - margin, bottom, width: 720 }, 140);
  const name = fitLine(text.siteName, 72, 300, { weight: 'bold' });
  const host = fitLine(text.host, 28, 300);
  const rule = {
    x: margin,
    y: Math.round(bottom - dateline.height - 60),
    width: width - 2 * margin,
    height: 3,
  };
  const box = picture && {
    x: 0,
    y: 0,
    width,
    height: Math.round(Math.min(560, width / picture.ratio)),
  };
  const top = box ? box.height + 56 : margin;
  const column = { x: margin, y: top, width: width - 2 * margin, height: rule.y - 56 - top };
  return {
    headline: placeHeadline(text.title, column, 190),
    notes: [
      ...dateline.placed,
      { text: name, x: margin, top: bottom - dateline.height, align: 'left', colour: 'accent' },
      { text: host, x: margin, top: bottom - heightOf(host), align: 'left', colour: 'muted' },
    ],
    rule,
    ...(box && { picture: box }),
  };
}
