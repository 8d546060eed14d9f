import type { ListItem, Paragraph, Parents, RootContent } from 'mdast';
import { arrangeLines, setMark, wrapItems } from './arrange-lines.ts';
import { makeCallout } from './callouts.ts';
import { follows, type ListMark, readListMark } from './list-marks.ts';
import { numberItems, unlist } from './number-lists.ts';

/**
 * Makes of a text's blocks what an Arabic editor means by them, in place: see `arrangeLines`,
 * `numberItems`, `unlist` and `makeCallout`.
 *
 * @param parent the tree, or a block that holds others
 * @param body the Markdown it was parsed from
 */
export function arrangeBlocks(parent: Parents, body: string): void {
  const blocks: RootContent[] = [];
  /** The last number of the last list. */
  let number: number | undefined;
  for (const child of parent.children) {
    if (child.type === 'paragraph') blocks.push(...arrangeLines(child, body));
    else if (child.type === 'list') {
      const numbers = numberItems(child, body);
      const text = unlist(child, numbers, number, body);
      number = text ? number : (numbers.at(-1) ?? number);
      for (const item of child.children) arrangeBlocks(item, body);
      blocks.push(text ?? child);
    } else {
      if (child.type === 'blockquote') makeCallout(child, body);
      if (child.type === 'blockquote' || child.type === 'footnoteDefinition') {
        arrangeBlocks(child, body);
      }
      blocks.push(child);
    }
  }
  parent.children = joinItems(blocks, body) as typeof parent.children;
}

/** Makes lists of paragraphs in a row whose marks are in order. */
function joinItems(blocks: RootContent[], body: string): RootContent[] {
  const joined: RootContent[] = [];
  let run: { paragraph: Paragraph; mark: ListMark }[] = [];
  const close = () => {
    if (run.length > 1) joined.push(wrapItems(run.map(makeItem), true));
    else joined.push(...run.map(({ paragraph }) => paragraph));
    run = [];
  };
  for (const block of blocks) {
    const mark = block.type === 'paragraph' ? markOf(block, body) : undefined;
    const last = run.at(-1)?.mark;
    if (!mark || !last || !follows(last, mark)) close();
    if (mark && block.type === 'paragraph') run.push({ paragraph: block, mark });
    else joined.push(block);
  }
  close();
  return joined;
}

function markOf({ position, children: [first] }: Paragraph, body: string): ListMark | undefined {
  const from = position?.start.offset ?? 0;
  const mark = readListMark(body.slice(from, from + 40));
  return mark && first?.type === 'text' && first.value.startsWith(mark.text) ? mark : undefined;
}

const makeItem = ({ paragraph, mark }: { paragraph: Paragraph; mark: ListMark }): ListItem => ({
  type: 'listItem',
  spread: true,
  checked: null,
  children: [{ ...paragraph, children: setMark(paragraph.children, mark) }],
  position: paragraph.position,
});
