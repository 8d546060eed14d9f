import type { Element, ElementContent, Root } from 'hast';
import { visitNodes } from './visit-nodes.ts';

const blocks = new Set(
  [
    ['blockquote', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'hr'],
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p', 'pre', 'section', 'summary', 'ul'],
    ['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
  ].flat(),
);

/**
 * Moves a link that is put around blocks into each of them. Paragraphs end in a link of their own,
 * and no link may hold another: a browser would split it, and leave what follows on lines of its
 * own (WHATWG HTML, §4.5.1).
 *
 * @returns a rehype transformer
 */
export function rehypeBlockLinks() {
  return (tree: Root): void => {
    visitNodes(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'a' || !parent || index === undefined) return undefined;
      if (!element.children.some(isBlock)) return undefined;
      parent.children.splice(index, 1, ...moveInto(element.children, element));
      return index;
    });
  };
}

/** Each run of words between the blocks becomes a link; space between them stays as it is. */
function moveInto(children: readonly ElementContent[], link: Element): ElementContent[] {
  const moved: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    if (run.every(isSpace)) moved.push(...run);
    else moved.push({ ...link, properties: { ...link.properties }, children: run });
    run = [];
  };
  for (const child of children) {
    if (!isBlock(child)) run.push(child);
    else {
      endRun();
      moved.push({ ...child, children: moveInto(child.children, link) });
    }
  }
  endRun();
  return moved;
}

/** A block, or an element around one. */
const isBlock = (node: ElementContent): node is Element =>
  node.type === 'element' && (blocks.has(node.tagName) || node.children.some(isBlock));

const isSpace = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';
