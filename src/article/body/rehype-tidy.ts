import type { Element, Root } from 'hast';
import { CONTINUE, visit } from 'unist-util-visit';

/**
 * Clears up after the HTML of an article: the marks of footnotes where there is none, a class that
 * lost its names, paragraphs that hold nothing. A check box, which nobody can tick here, becomes
 * the sign of one.
 *
 * @returns a rehype transformer, to run on what is safe already
 */
export function rehypeTidy() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      const { properties } = element;
      if (Array.isArray(properties.className) && properties.className.length === 0) {
        delete properties.className;
      }
      if (!/^#fn/.test(String(properties.href))) {
        delete properties.dataFootnoteRef;
        delete properties.dataFootnoteBackref;
      }
      if (!parent || index === undefined) return CONTINUE;
      if (element.tagName === 'input') {
        parent.children[index] = { type: 'text', value: properties.checked ? '☑' : '☐' };
      }
      if (!isEmptyParagraph(element)) return CONTINUE;
      parent.children.splice(index, 1);
      return index;
    });
  };
}

const isEmptyParagraph = ({ tagName, children }: Element) =>
  tagName === 'p' && children.every((child) => child.type === 'text' && child.value.trim() === '');
