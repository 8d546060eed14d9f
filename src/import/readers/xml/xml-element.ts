import type { XmlElement } from './read-elements.ts';

/**
 * Lists the elements of a name that are directly in another.
 *
 * @param element any
 * @param name with its prefix
 */
export const listChildren = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => typeof child !== 'string' && child.name === name) as XmlElement[];

/**
 * Gives the text of an element, markup left out.
 *
 * @param element any
 */
export const readXmlText = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : readXmlText(child))).join('');

/**
 * Gives the text of the first child of a name, with no space around it.
 *
 * @param element the parent
 * @param names with their prefixes; the first that says something counts
 * @returns the text; empty where there is none
 */
export function readChild(element: XmlElement, ...names: string[]): string {
  for (const name of names) {
    const text = listChildren(element, name).map(readXmlText).join('').trim();
    if (text) return text;
  }
  return '';
}

/**
 * Lists the texts in an element that stand in no element of it that has others.
 *
 * @param element any
 * @returns each with the name of the element it stands in
 */
export function listLeaves({ name, children }: XmlElement): [name: string, text: string][] {
  const elements = children.filter((child) => typeof child !== 'string');
  const own = children.filter((child) => typeof child === 'string').join(' ');
  return [[name, own], ...elements.flatMap(listLeaves)];
}

/**
 * Visits an element and all within it, in order.
 *
 * @param element of which to begin
 * @param visit is given each
 */
export function walkElements(element: XmlElement, visit: (each: XmlElement) => void): void {
  visit(element);
  for (const child of element.children) if (typeof child !== 'string') walkElements(child, visit);
}

/**
 * Finds the first element of a name in another, or that itself.
 *
 * @param element in which to look
 * @param name with its prefix, as it stands in the file
 */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  let found: XmlElement | undefined;
  walkElements(element, (each) => {
    if (each.name === name) found ??= each;
  });
  return found;
}
