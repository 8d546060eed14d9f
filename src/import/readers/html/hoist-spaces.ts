import type { MarkdownNode } from '../../../body/parse-markdown.ts';

/** Marks that Markdown does not read with a space inside their edge. */
const marked = new Set(['strong', 'emphasis', 'delete', 'link']);

/**
 * Moves spaces at the edges of emphasis and links out of them: `**سامر **العلي` is no emphasis in
 * Markdown, and `**سامر** العلي` shows the same.
 *
 * @param nodes what stands in a line, each already hoisted within; changed in place
 * @returns them, with the spaces as texts of their own
 */
export function hoistSpaces(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  return nodes.flatMap((node): MarkdownNode[] => {
    if (!marked.has(node.type)) return [node];
    const [start, end] = [cut(node, /^\s+/, 0), cut(node, /\s+$/, -1)];
    const texts = [start, end].map((value): MarkdownNode[] =>
      value ? [{ type: 'text', value }] : [],
    );
    return [...(texts[0] ?? []), node, ...(texts[1] ?? [])];
  });
}

/** Cuts space off the first or last text in a node; texts that were only space are left empty. */
function cut(node: MarkdownNode, space: RegExp, at: 0 | -1): string {
  if (!('children' in node)) return '';
  const children = node.children as MarkdownNode[];
  const edge = children.at(at);
  if (edge?.type !== 'text') return edge && marked.has(edge.type) ? cut(edge, space, at) : '';
  const found = space.exec(edge.value)?.[0] ?? '';
  edge.value = edge.value.replace(space, '');
  if (edge.value === '') children.splice(at === 0 ? 0 : children.length - 1, 1);
  return found;
}

/**
 * Takes space off the ends of lines, where Markdown would write it as a numeric reference.
 *
 * @param nodes what stands in a paragraph or heading; texts are changed in place
 */
export function trimLines(nodes: readonly MarkdownNode[]): void {
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'text') continue;
    const isEdge = (other: MarkdownNode | undefined) => !other || other.type === 'break';
    node.value = node.value.replace(/[ \t]*\n[ \t]*/g, '\n');
    if (isEdge(nodes[at - 1])) node.value = node.value.replace(/^[ \t\n]+/, '');
    if (isEdge(nodes[at + 1])) node.value = node.value.replace(/[ \t\n]+$/, '');
  }
}
