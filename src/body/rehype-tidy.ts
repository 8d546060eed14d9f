import type { ElementContent, Root } from 'hast';
import { visitNodes } from './visit-nodes.ts';

/**
 * Clears up after the HTML of an article: the marks of footnotes where there is none, a class that
 * lost its names, paragraphs, headings and links that hold nothing. A check box, which nobody can tick here, becomes
 * the sign of one.
 *
 * @returns a rehype transformer, to run on what is safe already
 */
export function rehypeTidy() {
  return (tree: Root): void => {
    visitNodes(tree, 'element', (element, index, parent) => {
      const { properties } = element;
      if (Array.isArray(properties.className) && properties.className.length === 0) {
        delete properties.className;
      }
      if (!/^#fn/.test(String(properties.href))) {
        delete properties.dataFootnoteRef;
        delete properties.dataFootnoteBackref;
      }
      if (!parent || index === undefined) return undefined;
      if (element.tagName === 'input') {
        parent.children[index] = { type: 'text', value: properties.checked ? '☑' : '☐' };
      }
      if (!mayBeEmpty.test(element.tagName) || !element.children.every(isNothing)) return undefined;
      parent.children.splice(index, 1);
      return index;
    });
  };
}

const mayBeEmpty = /^(?:p|a|h[1-6])$/;

/** What shows something without a word. */
const shown = new Set(['hr', 'img', 'input']);

const isNothing = (node: ElementContent): boolean =>
  node.type === 'element'
    ? !shown.has(node.tagName) && node.children.every(isNothing)
    : node.type !== 'text' || node.value.trim() === '';
