import type { Element, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { words } from '../../words.ts';

/** A heading of the text, for a table of contents. */
export interface BodyHeading {
  /** 2 to 6, as in `h2`. */
  depth: number;
  id: string;
  text: string;
}

/**
 * Lists the headings of a body that have an id.
 *
 * @param tree the body
 * @returns them in order, without the heading of the footnotes
 */
export function listHeadings(tree: Root): BodyHeading[] {
  const headings: BodyHeading[] = [];
  visitHeadings(tree, (heading, depth) => {
    headings.push({ depth, id: String(heading.properties.id), text: toText(heading) });
  });
  return headings;
}

/**
 * Ends every heading in a link to itself. Its sign comes from the style sheet, so that neither the
 * heading's text nor a copy of it holds one.
 *
 * @returns a rehype transformer
 */
export function rehypeHeadingLinks() {
  return (tree: Root): void => {
    visitHeadings(tree, (heading) => {
      const label = words.linkToSection(toText(heading));
      const properties = {
        className: ['anchor'],
        href: `#${heading.properties.id}`,
        ariaLabel: label,
      };
      heading.children.push({ type: 'element', tagName: 'a', properties, children: [] });
    });
  };
}

function visitHeadings(tree: Root, call: (heading: Element, depth: number) => void): void {
  visit(tree, 'element', (element) => {
    const depth = Number(/^h([2-6])$/.exec(element.tagName)?.[1]);
    const { id } = element.properties;
    if (depth && id && id !== 'footnote-label') call(element, depth);
  });
}
