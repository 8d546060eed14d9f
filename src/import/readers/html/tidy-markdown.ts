import type { MarkdownNode } from '../../../body/parse-markdown.ts';
import { hoistSpaces, trimLines } from './hoist-spaces.ts';

type Phrasing = Extract<MarkdownNode, { type: 'paragraph' }>['children'];

/** Stands in HTML for a picture until its place among the blocks is known. */
export const pictureMark = 'maqal-picture:';

/**
 * Parts a paragraph where a page shows two line breaks in a row, as old pages part theirs, and
 * around pictures among its words.
 *
 * @param node a block
 * @returns the block, or its parts
 */
export function splitAtBreaks(node: MarkdownNode): MarkdownNode[] {
  if (node.type !== 'paragraph') return [node];
  const groups: Phrasing[] = [[]];
  const result: MarkdownNode[] = [];
  for (const child of node.children) {
    const group = groups.at(-1) as Phrasing;
    if (child.type === 'html' && child.value.startsWith(pictureMark)) {
      groups.push([]);
      result.push({ type: 'paragraph', children: group }, child);
      groups.splice(0, groups.length, []);
    } else if (child.type === 'break' && group.at(-1)?.type === 'break') {
      group.pop();
      result.push({ type: 'paragraph', children: group });
      groups.splice(0, groups.length, []);
    } else group.push(child);
  }
  result.push({ type: 'paragraph', children: groups.at(-1) as Phrasing });
  return result;
}

/**
 * Joins neighbours of one kind, as word processors leave them: `**a****b**` is not read as bold;
 * drops line breaks at the ends of paragraphs, and writes the elements kept as HTML.
 *
 * @param node a block or what is in it, which is used up: texts that are joined grow in place
 * @returns a copy of all else
 */
export function tidy<Node extends MarkdownNode>(node: Node): Node {
  if (!('children' in node)) return node;
  const joined = join((node.children as MarkdownNode[]).map(tidy));
  const children = join(hoistSpaces(joined).flatMap(unfold));
  while (node.type === 'paragraph' && children.at(-1)?.type === 'break') children.pop();
  while (node.type === 'paragraph' && children[0]?.type === 'break') children.shift();
  if (node.type === 'paragraph' || node.type === 'heading') trimLines(children);
  return {
    ...node,
    children: children.filter((child) => child.type !== 'text' || child.value !== ''),
  };
}

function join(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  const joined: MarkdownNode[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    const joins = ['strong', 'emphasis', 'delete', 'text'].includes(node.type);
    if (joins && before?.type === node.type) append(before, node);
    else if (!isEmpty(node)) joined.push(node);
  }
  return joined;
}

function unfold(node: MarkdownNode): MarkdownNode[] {
  const name = (node.data as { keep?: string } | undefined)?.keep;
  if (!name || !('children' in node)) return [node];
  const children = node.children as MarkdownNode[];
  if (children.length === 0) return [];
  return [{ type: 'html', value: `<${name}>` }, ...children, { type: 'html', value: `</${name}>` }];
}

function append(before: MarkdownNode, node: MarkdownNode): void {
  if (before.type === 'text' && node.type === 'text') before.value += node.value;
  else if ('children' in before && 'children' in node) {
    (before.children as MarkdownNode[]).push(...(node.children as MarkdownNode[]));
  }
}

const isEmpty = (node: MarkdownNode) =>
  ['strong', 'emphasis', 'delete', 'link'].includes(node.type) &&
  'children' in node &&
  node.children.length === 0;
