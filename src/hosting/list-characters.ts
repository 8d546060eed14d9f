import type { Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

type Node = Htmlparser2TreeAdapterMap['node'];

/** What a style sheet or a browser may show of an attribute. */
const isShown = /^(?:alt|title|value|placeholder|data-.+)$/;

/**
 * Lists the characters that a page may show: of its text, and of attributes that readers see.
 *
 * @param page parsed into a tree of htmlparser2's nodes
 * @returns code points, each once
 */
export function listCharacters(page: Node): number[] {
  const characters = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === 'script' || node.type === 'style') return;
    if ('attribs' in node) {
      for (const [name, value] of Object.entries(node.attribs)) {
        if (isShown.test(name)) for (const each of value) characters.add(each);
      }
    }
    if (node.type === 'text' && 'data' in node) for (const each of node.data) characters.add(each);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(page);
  return [...characters].map((each) => each.codePointAt(0) ?? 0);
}
