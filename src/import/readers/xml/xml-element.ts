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
