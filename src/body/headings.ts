import type { Root } from 'hast';
import { visitNodes } from './visit-nodes.ts';
import { readProse } from './prose-text.ts';

/** A heading of the text, for a table of contents. */
export interface BodyHeading {
  /** 2 to 6, as in `h2`. */
  depth: number;
  id: string;
  text: string;
}

/**
 * Lists the headings of a body that have an id and words.
 *
 * @param tree the body
 * @returns them in order, without the heading of the footnotes
 */
export function listHeadings(tree: Root): BodyHeading[] {
  const headings: BodyHeading[] = [];
  visitNodes(tree, 'element', (element) => {
    const depth = Number(/^h([2-6])$/.exec(element.tagName)?.[1]);
    const { id } = element.properties;
    if (!depth || !id || id === 'footnote-label') return;
    const text = readProse(element);
    if (text.trim()) headings.push({ depth, id: String(id), text });
  });
  return headings;
}
