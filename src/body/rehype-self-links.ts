import type { Element, Root } from 'hast';
import { visitNodes } from './visit-nodes.ts';
import { cutAtWord } from '../arabic/cut-text.ts';
import { words } from '../words.ts';
import { makeElement } from './make-element.ts';
import { readProse } from './prose-text.ts';

/** Characters of a paragraph that the name of its link quotes. */
const opening = 30;

/**
 * Ends every paragraph and heading in a link to itself. Its sign comes from the style sheet, so
 * that neither the text nor a copy of it holds one.
 *
 * Footnotes get none: they have links of their own.
 *
 * @returns a rehype transformer, to run when the ids are there
 */
export function rehypeSelfLinks() {
  return (tree: Root): void => {
    visitNodes(tree, 'element', (element) => {
      const { id, dataFootnotes } = element.properties;
      if (dataFootnotes !== undefined) return 'skip';
      const ariaLabel = nameLink(element);
      if (!id || !ariaLabel) return undefined;
      const properties = { className: ['anchor'], href: `#${id}`, ariaLabel };
      element.children.push(makeElement('a', properties));
      return 'skip';
    });
  };
}

/** Each name differs, for the lists of links that screen readers make (WCAG 2.2, 2.4.9). */
function nameLink(element: Element): string | undefined {
  const text = readProse(element).trim();
  if (!text) return undefined;
  if (/^h[2-6]$/.test(element.tagName)) return words.linkToSection(text);
  return element.tagName === 'p' ? words.share.paragraph(cutAtWord(text, opening)) : undefined;
}
