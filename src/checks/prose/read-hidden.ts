import type { Definition, Nodes, PhrasingContent, Table } from 'mdast';
import { visitAllNodes } from '../../body/visit-nodes.ts';
import type { OpenedText } from '../../body/opened-text.ts';
import type { Passage } from './passage.ts';

/** What nothing refers to and leads nowhere is a known way to write a comment: `[//]: # (…)`. */
const isComment = ({ url }: Definition) => url === '#' || url === '';

const arabic = /\p{Script=Arabic}/u;

/**
 * Lists what Markdown keeps to itself, so that nobody sees it: definitions of links that no link uses,
 * which `[الوسم]: نصّ` is to a parser, and second ones; what stands beside the language of a block of
 * code; cells beyond the head of their table; links without a word.
 *
 * @param opened the text
 * @param firstLine the file's line on which it begins
 */
export function readHidden({ markdown, body }: OpenedText, firstLine: number): Passage[] {
  const used = new Set<string>();
  const defined = new Set<string>();
  const hidden: Nodes[] = [];
  visitAllNodes(markdown, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  visitAllNodes(markdown, (node) => {
    if (node.type === 'definition') {
      if ((defined.has(node.identifier) || !used.has(node.identifier)) && !isComment(node))
        hidden.push(node);
      defined.add(node.identifier);
    } else if (node.type === 'code') {
      if (/\p{L}/u.test(node.meta ?? '') || arabic.test(node.lang ?? '')) hidden.push(node);
    } else if (node.type === 'link') {
      if (!node.children.some(showsSomething)) hidden.push(node);
    } else if (node.type === 'table') hidden.push(...listSurplus(node));
  });
  return hidden.flatMap(({ type, position }) => {
    if (!position) return [];
    const { start, end } = position;
    const source = body.slice(start.offset, end.offset);
    // Of a block of code only what stands behind the fence.
    const text = type === 'code' ? source.replace(/\n[\s\S]*/, '') : source.replace(/\s+/g, ' ');
    const place = { line: firstLine + start.line - 1, column: start.column };
    return { kind: 'html', field: 'body', text, placeOf: () => place };
  });
}

/** Tidying takes away what does not. */
const showsSomething = (node: PhrasingContent): boolean =>
  'children' in node
    ? node.children.some(showsSomething)
    : !('value' in node) || node.value.trim() !== '';

/** A table has as many columns as its head (GFM 0.29, §4.10). */
const listSurplus = ({ children: [head, ...rows] }: Table) =>
  rows.flatMap((row) => row.children.slice(head?.children.length)).filter(showsCell);

const showsCell = ({ children }: Table['children'][number]['children'][number]) =>
  children.some(showsSomething);
