import type { Element, ElementContent, Properties } from 'hast';

/**
 * Makes an element of an HTML tree (hast).
 *
 * @param tagName in small letters
 * @param properties by the names hast has for attributes
 * @param children elements, and words as strings
 * @returns a new element
 */
export function makeElement(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}
