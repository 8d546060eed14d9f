import type { Element } from 'hast';
import type { InputBlock } from '../../block.ts';
import { findLineElement, isNamed, isOutside, readAttribute, type PageText } from './page-text.ts';

/** A line of the page outside the text, with the texts it is made of. */
export interface OuterLine {
  block: InputBlock;
  texts: PageText[];
}

/**
 * Joins texts that stand on one line of their page.
 *
 * @param texts in order
 * @returns the lines in order
 */
export function groupLines(texts: readonly PageText[]): OuterLine[] {
  const lines: PageText[][] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && findLineElement(last) === findLineElement(text)) line.push(text);
    else lines.push([text]);
  }
  return lines.map((own) => {
    const words = own
      .map(({ node }) => node.value)
      .join(' ')
      .replace(/[ \t\n]+/g, ' ')
      .trim();
    return { texts: own, block: { kind: 'paragraph', text: words, markdown: words } };
  });
}

/**
 * Picks the lines that may date the article: those below its headline, or, where no headline is
 * shown, those marked up as a date. A line above it is more likely today's date.
 *
 * @param lines outside the text
 * @param headline place of the headline among the texts; below 0 where there is none
 * @param texts of the page, in order
 * @returns those lines in order, none of the site's footer, an aside, a menu or a table of facts
 */
export function findDateLines(
  lines: readonly OuterLine[],
  headline: number,
  texts: readonly PageText[],
): InputBlock[] {
  const isBelow = ({ texts: [first] }: OuterLine) =>
    first !== undefined && texts.indexOf(first) > headline;
  const isMarked = ({ texts: [first] }: OuterLine) =>
    first?.within.some(
      (element) => element.tagName === 'time' || isNamed(element, /date|time|publish/i),
    );
  const isElsewhere = ({ texts: [first] }: OuterLine) =>
    isOutside(first?.within ?? []) || first?.within.some(isTable);
  const near = lines.filter(
    (line) => !isElsewhere(line) && (headline >= 0 ? isBelow(line) : isMarked(line)),
  );
  return near.map(({ block }) => block);
}

/** Figures and facts beside a text, such as a wiki's infobox: the days in them are of what it tells. */
const isTable = (element: Element) =>
  (element.tagName === 'table' &&
    /info|vcard|data|wiki/i.test(readAttribute(element, 'className'))) ||
  isNamed(element, /(^|\s)(infobox|sidebar|factbox)/i);
