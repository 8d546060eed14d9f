import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const parser = remark().use(remarkGfm, { singleTilde: false });

type Root = ReturnType<typeof parser.parse>;

/** Any node of a Markdown tree. */
export type Node = Root | Root['children'][number];

/** A node that holds a line of words. */
export type Block = Extract<Node, { type: 'paragraph' | 'heading' | 'tableCell' }>;

/** A picture, its address beside it or elsewhere in the text. */
export type Picture = Extract<Node, { type: 'image' | 'imageReference' }>;

/**
 * Parses Markdown into a tree with the place of every node.
 *
 * @param body as `renderBody` understands it
 * @throws RangeError where it is nested too deeply
 */
export function parseMarkdown(body: string): Root {
  return parser.parse(coverMark(body));
}

/**
 * Covers a byte order mark at the start of a text: the parser would drop it, and all places would
 * be one off.
 *
 * @param body the Markdown
 * @returns it with a zero-width space in the mark's place
 */
export const coverMark = (body: string): string => body.replace(/^\ufeff/, '\u200b');
