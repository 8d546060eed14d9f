import type { Element, ElementContent, Nodes, Root, Text } from 'hast';

/** A text of the page that is more than white space, with the elements around it, nearest first. */
export interface PageText {
  node: Text;
  within: Element[];
}

/** Elements whose text a page does not show. */
const unseen = new Set(['head', 'script', 'style', 'template', 'title']);

/** Elements that only style words; all others begin a line of their own. */
const phrasing = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark o:p q s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Whether a node is an element. */
export const isElementNode = (node: Nodes): node is Element => node.type === 'element';

/**
 * Lists the texts of a page in order.
 *
 * @param tree the page
 * @returns those that have more than white space, without scripts and styles
 */
export function listTexts(tree: Root): PageText[] {
  const texts: PageText[] = [];
  walkTexts(tree, [], texts);
  return texts;
}

function walkTexts(node: Nodes, within: Element[], texts: PageText[]): void {
  if (node.type === 'text' && node.value.trim() !== '') texts.push({ node, within });
  if (!('children' in node)) return;
  const around = node.type === 'element' ? [node, ...within] : within;
  if (node.type === 'element' && unseen.has(node.tagName)) return;
  for (const child of node.children) walkTexts(child, around, texts);
}

/**
 * Finds the element that makes a text's line: the nearest that is more than phrasing.
 *
 * @param text of the page
 * @returns the element; undefined for a text in none
 */
export function findLineElement({ within }: PageText): Element | undefined {
  return within.find(({ tagName }) => !phrasing.has(tagName));
}

/**
 * Lists the elements of a page in order.
 *
 * @param tree the page or a part of it
 * @returns each with the elements around it, nearest first
 */
export function listElements(tree: Root | Element): { element: Element; within: Element[] }[] {
  const found: { element: Element; within: Element[] }[] = [];
  const walk = (
    children: readonly (Root['children'][number] | ElementContent)[],
    within: Element[],
  ) => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      found.push({ element: child, within });
      walk(child.children, [child, ...within]);
    }
  };
  walk(tree.children, []);
  return found;
}

/**
 * Whether something stands in a part of a page that is not the article's: a menu, an aside, a footer
 * or, unless in an article, the head of the page. A footer or head inside `article` is the article's.
 *
 * @param within the elements around it, nearest first
 */
export function isOutside(within: readonly Element[]): boolean {
  const article = within.findIndex(({ tagName }) => tagName === 'article');
  return within.some(
    ({ tagName }, at) =>
      /^(nav|aside)$/.test(tagName) || (tagName === 'footer' && (article < 0 || at > article)),
  );
}

/**
 * Reads an attribute as a string.
 *
 * @param element any
 * @param names of the property, in hast's spelling; the first that is there counts
 * @returns its value without space around it, a list joined by spaces; empty where there is none
 */
export function readAttribute({ properties }: Element, ...names: string[]): string {
  const value = names.map((name) => properties[name]).find((each) => each != null && each !== '');
  return Array.isArray(value) ? value.join(' ') : String(value ?? '').trim();
}

/**
 * Whether an element's class or id holds one of some words.
 *
 * @param element any
 * @param pattern for the words
 * @returns whether the pattern fits the class names, a space and the id
 */
export function isNamed(element: Element, pattern: RegExp): boolean {
  return pattern.test(`${readAttribute(element, 'className')} ${readAttribute(element, 'id')}`);
}
