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
  // A byte order mark at the start is dropped by the parser, and all places would be one off.
  return parser.parse(body.replace(/^\ufeff/, '\u200b'));
}
