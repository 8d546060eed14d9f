import type { Element, Root } from 'hast';
import { visitNodes } from './visit-nodes.ts';
import { words } from '../words.ts';
import { makeElement } from './make-element.ts';
import { readProse } from './prose-text.ts';

/** Characters from which a cell holds a sentence, not a name or number. */
const sentence = 24;

const isHeading = /^h[2-6]$/;

/**
 * Lets what is wider than a phone scroll inside itself: a table in a group of its own, a block of
 * code as it is. Both take the focus, so that arrow keys scroll them (WCAG 2.2, 2.1.1), and a table
 * is named for its caption or the heading it stands under. Cells that hold a sentence are marked, to
 * be wide enough for it.
 *
 * @returns a rehype transformer
 */
export function rehypeScrollers() {
  return (tree: Root): void => {
    let heading = '';
    visitNodes(tree, 'element', (element, index, parent) => {
      if (isHeading.test(element.tagName)) heading = readProse(element).trim();
      if (element.tagName === 'pre') element.properties.tabIndex = 0;
      if (element.tagName === 'td' && readProse(element).length >= sentence) {
        element.properties.className = ['sentence'];
      }
      if (element.tagName !== 'table' || !parent || index === undefined) return;
      const caption = element.children.find(
        (child) => 'tagName' in child && child.tagName === 'caption',
      );
      parent.children[index] = wrapTable(element, caption ? readProse(caption).trim() : heading);
    });
  };
}

function wrapTable(table: Element, name: string): Element {
  const ariaLabel = words.table(name);
  return makeElement('div', { className: ['scroller'], role: 'group', tabIndex: 0, ariaLabel }, [
    table,
  ]);
}
