import type { Element, Root } from 'hast';
import { findFigures, type Figure } from './find-figures.ts';
import { isOutside, listElements, type PageText } from './page-text.ts';

/**
 * Finds the picture over an article where the page has it between the headline and the part that holds
 * the text, and so outside of that.
 *
 * @param tree the page
 * @param headline the element that shows it
 * @param main the article's texts
 * @param texts of the page
 * @returns the first such picture; undefined where there is none
 */
export function findLead(
  tree: Root,
  headline: Element | undefined,
  main: ReadonlySet<PageText>,
  texts: readonly PageText[],
): Figure | undefined {
  const [first] = main;
  const page = tree.children.find((child) => child.type === 'element');
  if (!headline || !first || !page) return undefined;
  const elements = listElements(tree);
  const places = new Map(elements.map(({ element }, at) => [element, at]));
  const [start, end] = [headline, first.within[0]].map((each) => (each && places.get(each)) ?? -1);
  return findFigures(page, texts).find(({ holder, words, picture }) => {
    const at = places.get(holder) ?? -1;
    const { within = [] } = elements[at] ?? {};
    const isBetween = at > (start ?? 0) && at < (end ?? 0) && !first.within.includes(holder);
    return isBetween && !isOutside(within) && words.length <= 300 && !/\.svg$/i.test(picture.src);
  });
}
