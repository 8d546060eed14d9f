import type { ElementContent, Root } from 'hast';
import { visitNodes } from './visit-nodes.ts';
import { makeElement } from './make-element.ts';

/** U+06DD and the digits in its ring: it is written before them and encloses them (Unicode 17, §9.2). */
const verseEnd = /(\u06dd[\d\u0660-\u0669\u06f0-\u06f9]{0,3})/u;

/**
 * Puts the end of each verse into an element of its own. The typeface draws the ring beside the room
 * that it takes, over the word before; the style sheet gives it that room.
 *
 * @returns a rehype transformer; the text stays as it is
 */
export function rehypeVerseEnds() {
  return (tree: Root): void => {
    visitNodes(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('\u06dd')) return undefined;
      const parts = node.value.split(verseEnd).filter(Boolean);
      const children = parts.map((value): ElementContent => {
        if (!verseEnd.test(value)) return { type: 'text', value };
        return makeElement('span', { className: ['verse-end'] }, [value]);
      });
      parent.children.splice(index, 1, ...children);
      return index + children.length;
    });
  };
}
