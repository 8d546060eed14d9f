import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { words } from '../../words.ts';
import { readProse } from './prose-text.ts';

/** Characters from which a cell holds a sentence, not a name or number. */
const sentence = 24;

/**
 * Lets what is wider than a phone scroll inside itself: a table in a group of its own, a block of
 * code as it is. Both take the focus, so that arrow keys scroll them (WCAG 2.2, 2.1.1).
 *
 * @returns a rehype transformer
 */
export function rehypeScrollers() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'pre') element.properties.tabIndex = 0;
      if (element.tagName === 'td' && readProse(element).length >= sentence) {
        element.properties.className = ['sentence'];
      }
      if (element.tagName !== 'table' || !parent || index === undefined) return;
      parent.children[index] = wrapTable(element);
    });
  };
}

function wrapTable(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroller'], role: 'group', tabIndex: 0, ariaLabel: words.table },
    children: [table],
  };
}
