import type { Nodes } from 'hast';

/**
 * Reads the words of a part of a body, without the marks of its footnotes and the links back from
 * them: those hold numbers that change with the notes before them.
 *
 * @param node any node of a body
 * @param gap what to put behind cells and broken lines, whose words are not those of the next
 * @returns its text, white space as it stands
 */
export function readProse(node: Nodes, gap = ''): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    const { dataFootnoteRef, dataFootnoteBackref } = node.properties;
    if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return '';
  }
  return node.children
    .map((child, at) => readProse(child, gap) + (isParted(child, node.children[at + 1]) ? gap : ''))
    .join('');
}

function isParted(node: Nodes, next: Nodes | undefined): boolean {
  if (node.type !== 'element' || !next) return false;
  return /^(?:td|th|br)$/.test(node.tagName) && !(next.type === 'text' && /^\s/.test(next.value));
}
