import { channel } from 'node:diagnostics_channel';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visitAllNodes } from './visit-nodes.ts';
import { arrangeBlocks } from './syntax/arrange-blocks.ts';
import { remarkArabic } from './syntax/remark-arabic.ts';

/**
 * The Markdown of articles: CommonMark 0.31 with tables, footnotes, task lists, addresses as links
 * and strikethrough in two tildes (GFM 0.29).
 */
export const dialect = remark().use(remarkGfm, { singleTilde: false }).use(remarkArabic).freeze();

/** The root of a Markdown tree (mdast). */
export type MarkdownRoot = ReturnType<typeof dialect.parse>;

/** A node below it. */
export type MarkdownNode = MarkdownRoot['children'][number];

/** Tells whoever counts them of each parse: `tests/support/count-openings.ts` does. */
const parses = channel('maqal.parse');

/**
 * Parses an article's text.
 *
 * @param body the Markdown
 * @returns its tree, with the place of every node in the body, also behind a byte order mark, which
 *   the parser drops
 * @throws RangeError where it is nested too deeply
 */
export function parseMarkdown(body: string): MarkdownRoot {
  if (parses.hasSubscribers) parses.publish(body);
  const tree = dialect.parse(body);
  arrangeBlocks(tree, body.replace(/^\ufeff/, ''));
  if (body.startsWith('\ufeff')) visitAllNodes(tree, passMark);
  return tree;
}

function passMark({ position }: MarkdownRoot | MarkdownNode): void {
  for (const point of position ? [position.start, position.end] : []) {
    if (point.offset !== undefined) point.offset += 1;
    if (point.line === 1) point.column += 1;
  }
}
