import type { Nodes } from 'hast';

/**
 * Reads the words of a part of a body, without the marks of its footnotes and the links back from
 * them: those hold numbers that change with the notes before them.
 *
 * @param node any node of a body
 * @returns its text, white space as it stands
 */
export function readProse(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    const { dataFootnoteRef, dataFootnoteBackref } = node.properties;
    if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return '';
  }
  return node.children.map(readProse).join('');
}
