import type { SiteCardText } from '../card-text.ts';
import { fitLine, heightOf, type Layout } from './layout.ts';

const margin = 64;

/** For the address, and white above it. */
const footing = 76;

/** Between the name, the rule and the description. */
const gap = 44;

/**
 * Lays out the site's own card as the head of a newspaper is: all in the middle, so that a preview
 * which keeps only the square there still shows the name.
 *
 * @param text of the card
 * @param size of the card in pixels
 * @returns the name, large; below it a thin rule and the description, and at the foot the address
 */
export function layOutSite(
  { name, description, address }: SiteCardText,
  { width, height }: { width: number; height: number },
): Layout {
  const x = width / 2;
  const foot = fitLine(address, 30, width - 2 * margin);
  const bottom = height - margin;
  const ascent = ((foot.lines[0]?.ink.top ?? 0) / 1000) * foot.size;
  const title = fitLine(name, 210, 900, { weight: 'bold', height: 180, minSize: 60, maxLines: 2 });
  const room = bottom - footing - margin - heightOf(title) - 2 * gap;
  const line = fitLine(description, 54, 900, {
    height: room,
    minSize: 30,
    maxLines: 5,
    leading: 1.5,
  });
  const top = margin + (room - heightOf(line)) * 0.45;
  const ruleY = Math.round(top + heightOf(title) + gap);
  return {
    headline: { text: title, x, top, align: 'middle', colour: 'accent' },
    notes: [
      { text: line, x, top: ruleY + gap, align: 'middle', colour: 'ink' },
      { text: foot, x, top: bottom - ascent, align: 'middle', colour: 'muted' },
    ],
    rule: { x: x - 80, y: ruleY, width: 160, height: 3 },
  };
}
