import type { OpenedText } from '../../body/opened-text.ts';
import type { MarkdownNode, MarkdownRoot } from '../../body/parse-markdown.ts';
import { mayArrange } from '../../body/syntax/arrange-lines.ts';
import { makeLocator } from './locate.ts';
import type { Passage, Point } from './passage.ts';
import { readBlock } from './read-block.ts';
import { readHtml } from './read-html.ts';

/**
 * Reads the prose of an article's Markdown: not its code, addresses, tags and attributes.
 *
 * @param opened the text
 * @param firstLine the file's line on which it begins
 * @returns its passages in order, each with the way back to its place in the file
 * @throws RangeError where the Markdown is nested too deeply to be parsed
 */
export function readPassages(opened: OpenedText, firstLine: number): Passage[] {
  const { body } = opened;
  const locate = makeLocator(body, firstLine);
  return isPlain(body) ? readPlain(body, locate) : readMarked(opened, locate);
}

/** Most news is: paragraphs and nothing else, which need no parser. */
const isPlain = (body: string) =>
  !mayArrange(body) &&
  !/[<>[\]`*_~\\&#|@\0\ufeff\t\r\u2028\u2029]|:\/\/|www\.|^ | $|^[^\S\n]*(\d+[.)]|[-+=])/im.test(
    body,
  );

/** The same by hand as {@link readMarked} gives for what {@link isPlain} finds plain. */
export function readPlain(body: string, locate: (offset: number) => Point): Passage[] {
  return [...body.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: text, index }) => ({
    kind: 'paragraph',
    field: 'body',
    text,
    placeOf: (offset) => locate(index + Math.min(offset, text.length)),
  }));
}

/** What is read with the parser. */
export function readMarked(
  { body, markdown }: OpenedText,
  locate: (offset: number) => Point,
): Passage[] {
  const passages: Passage[] = [];
  const waiting: { node: AnyNode; parent?: AnyNode }[] = [{ node: markdown }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parent } = next;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      passages.push(...readBlock(node, kindOf(node, parent), body, locate));
    } else if (node.type === 'html') {
      const { start, end } = node.position ?? {};
      passages.push(...readHtml(body, start?.offset ?? 0, end?.offset ?? 0, locate));
    } else if ('children' in node) {
      for (const child of node.children.toReversed()) waiting.push({ node: child, parent: node });
    }
  }
  return passages;
}

type AnyNode = MarkdownRoot | MarkdownNode;

function kindOf({ type }: AnyNode, parent: AnyNode | undefined): Passage['kind'] {
  if (type === 'heading') return 'heading';
  if (type === 'tableCell') return 'cell';
  return parent?.type === 'listItem' ? 'item' : 'paragraph';
}
