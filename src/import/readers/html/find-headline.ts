import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { foldText } from '../../../arabic/fold.ts';
import { isNamed, isOutside, listElements } from './page-text.ts';

/**
 * Finds the element that shows the headline: a heading that says what the page's data say, else an
 * `h1` that says a part of it, else its only `h1`, else what Word marks as its title.
 *
 * @param tree the page
 * @param titles from its data
 * @returns the element; undefined where none is shown. Headings in menus, asides and footers are none
 */
export function findHeadline(tree: Root, titles: readonly string[]): Element | undefined {
  const headings = listElements(tree)
    .filter(({ element, within }) => isTitle(element) && !isOutside(within))
    .map(({ element }) => element)
    .filter((element) => foldText(toText(element)) !== '');
  const known = titles.map(foldText);
  const firsts = headings.filter(({ tagName }) => tagName === 'h1');
  return (
    headings.find((element) => known.includes(foldText(toText(element)))) ??
    firsts.find((element) => known.some((title) => title.includes(foldText(toText(element))))) ??
    (firsts.length === 1 ? firsts[0] : headings.find((element) => isNamed(element, /MsoTitle/)))
  );
}

const isTitle = (element: Element) =>
  /^h[1-3]$/.test(element.tagName) ||
  isNamed(element, /\b(MsoTitle|entry-title|post-title|article-title|headline)\b/i);
