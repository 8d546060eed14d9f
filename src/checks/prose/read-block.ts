import type { MarkdownNode } from '../../body/parse-markdown.ts';
import { omission, type Passage, type Point } from './passage.ts';
import { PassageBuilder } from './passage-builder.ts';

/** A node that holds a line of words. */
type LineBlock = Extract<MarkdownNode, { type: 'paragraph' | 'heading' | 'tableCell' }>;

/** A picture, its address beside it or elsewhere in the text. */
type PictureNode = Extract<MarkdownNode, { type: 'image' | 'imageReference' }>;

/**
 * Reads the prose of a block of Markdown, and that of the pictures in it.
 *
 * @param block a paragraph, heading or table cell
 * @param kind what it is to its readers
 * @param body the Markdown it was parsed from
 * @param locate finds places of the body in the file
 */
export function readBlock(
  block: LineBlock,
  kind: Passage['kind'],
  body: string,
  locate: (offset: number) => Point,
): Passage[] {
  const builder = new PassageBuilder(body);
  const pictures: Passage[] = [];
  /** Where the reading is: nodes that plugins made carry no position. */
  let cursor = block.position?.start.offset ?? 0;
  const waiting: MarkdownNode[] = [...block.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const start = node.position?.start.offset ?? cursor;
    cursor = start;
    if (node.type === 'text') cursor = builder.add(node.value, start);
    else if (node.type === 'html') builder.tag(node.value, start);
    else if (node.type === 'break') builder.put('\n', start);
    else if (node.type === 'image' || node.type === 'imageReference') {
      builder.put(omission, start);
      pictures.push(...readPicture(node, body, locate));
    } else if (isAddress(node)) {
      builder.put(omission, start);
      cursor = node.position?.end.offset ?? builder.pass(wordsOf(node), start);
    } else if (node.type === 'inlineCode') builder.put(omission, start);
    else if ('children' in node)
      for (const child of node.children.toReversed()) waiting.push(child);
    if (!('children' in node)) cursor = node.position?.end.offset ?? cursor;
  }
  return [builder.build(kind, 'body', locate), ...pictures];
}

/** A link whose words are its address. */
const isAddress = (node: MarkdownNode): boolean =>
  node.type === 'link' &&
  wordsOf(node) !== '' &&
  node.url.replace(/^(mailto:|https?:\/\/)/, '') === bare(wordsOf(node));

/** What a node says if it says it in one piece. */
function wordsOf(node: MarkdownNode): string {
  const [words] = 'children' in node ? node.children : [];
  return words?.type === 'text' ? words.value : '';
}

const bare = (text: string) => text.replace(/^https?:\/\//, '');

function* readPicture(
  node: PictureNode,
  body: string,
  locate: (offset: number) => Point,
): Generator<Passage> {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const alt = new PassageBuilder(body);
  const altEnd = alt.add(node.alt ?? '', start + 2);
  if (!alt.isEmpty) yield alt.build('alt', 'body', locate);
  const title = 'title' in node ? node.title : undefined;
  if (!title) return;
  const sign = body.slice(altEnd, end).search(/\s["'(]/);
  const caption = new PassageBuilder(body);
  caption.add(title, sign < 0 ? altEnd : altEnd + sign + 2);
  yield caption.build('caption', 'body', locate);
}
