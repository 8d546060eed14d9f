import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast';
import { follows, type ListMark, readListMark } from './list-marks.ts';
import { cutText, joinLines, type Line, splitLines } from './split-lines.ts';

/** `##عنوان`, and a heading's sign with a no-break space behind it; a single sign may open a tag. */
const heading = /^(?:#{2,6}(?=[\p{L}\p{N}«"“(])|#{1,6}\u00a0[ \u00a0]*)/u;
const rule = /^={3,}$/;

const special =
  /(?:^|[\r\n])[ \t>]*(?:#|=|[(\p{N}•●▪■◦‣·○◆►–*—-]|\p{L}ـ?[ ]?[-.)–ـ/]|\p{L}{4,5}\p{Mn}?ا\p{Mn}? ?[:–-])/u;

/**
 * Says whether a text may hold anything of what {@link arrangeLines} makes.
 *
 * @param text one paragraph or many
 */
export const mayArrange = (text: string): boolean => special.test(text);

/**
 * Makes of a paragraph what its lines are meant to be: headings (`##عنوان`), rules (`===`) and lists
 * with the marks that Arabic editors type (`١.`, `1-`, `أ)`, `أولاً:`, `•`, `–`). Two items in order make a
 * list; a lone mark is text.
 *
 * @param paragraph as parsed
 * @param body the Markdown it was parsed from
 * @returns the blocks, with places; the paragraph alone where there is nothing of the kind
 */
export function arrangeLines(paragraph: Paragraph, body: string): BlockContent[] {
  const { start, end } = paragraph.position ?? {};
  if (!mayArrange(body.slice(start?.offset ?? 0, end?.offset ?? 0))) return [paragraph];
  const blocks = arrange(splitLines(paragraph, body));
  return blocks.length === 1 && blocks[0]?.type === 'paragraph' ? [paragraph] : blocks;
}

function arrange(lines: Line[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let words: Line[] = [];
  const close = () => {
    if (words.length > 0) blocks.push(joinLines(words));
    words = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const single = readHeading(line) ?? readRule(line);
    const items = single ? [] : findItems(lines, at);
    if (single || items.length > 1) close();
    if (single) blocks.push(single);
    else if (items.length > 1) {
      blocks.push(makeList(items));
      at += items.flat().length - 1;
    } else words.push(line);
  }
  close();
  return blocks;
}

/** The mark of a line that shows it as it is written, escaped nowhere. */
function markOf(line: Line): ListMark | undefined {
  const [first] = line.nodes;
  const mark = readListMark(line.source);
  return mark && first?.type === 'text' && first.value.startsWith(mark.text) ? mark : undefined;
}

/** As far ahead as the second item is looked for, in lines. */
const reach = 40;

/**
 * The lines of each item of the list that begins here, up to its end: a heading, a rule, or a mark of
 * its own kind that is out of order. Marks of another kind are in the item.
 */
function findItems(lines: Line[], from: number): Line[][] {
  let mark = markOf(lines[from] as Line);
  if (!mark) return [];
  const items = [[lines[from] as Line]];
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (items.length < 2 && at - from > reach) break;
    if (readHeading(line) ?? readRule(line)) break;
    const next = markOf(line);
    if (next?.kind === mark.kind && !follows(mark, next)) break;
    if (next && follows(mark, next)) {
      items.push([]);
      mark = next;
    }
    items.at(-1)?.push(line);
  }
  return items;
}

function makeList(items: Line[][]): List {
  const children = items.map(([first, ...rest]): ListItem => {
    const [head, ...more] = [first as Line, ...rest];
    const [words, ...blocks] = arrange([markLine(head), ...more]);
    const parts = [words, ...blocks].filter((each) => each !== undefined);
    const position = { start: head.position.start, end: (more.at(-1) ?? head).position.end };
    return { type: 'listItem', spread: false, checked: null, children: parts, position };
  });
  return wrapItems(children);
}

/**
 * Makes a list whose items show their marks themselves.
 *
 * @param children its items
 * @param spread whether blank lines stand between them
 */
export function wrapItems(children: ListItem[], spread = false): List {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return {
    type: 'list',
    ordered: false,
    spread,
    children,
    data: { hProperties: { className: ['typed'] } },
    ...(start && end && { position: { start, end } }),
  };
}

/** The line with its mark in an element of its own, and no mark to be read once more. */
function markLine(line: Line): Line {
  const mark = markOf(line);
  return mark ? { ...line, source: '', nodes: setMark(line.nodes, mark) } : line;
}

/**
 * Gives the mark at the start of a line an element of its own.
 *
 * @param nodes the line, which opens with it
 * @param mark as read
 */
export function setMark(nodes: PhrasingContent[], { text }: ListMark): PhrasingContent[] {
  const [first, ...rest] = nodes as [Text, ...PhrasingContent[]];
  const [sign, words] = cutText(first, text.length);
  sign.data = { hName: 'span', hProperties: { className: ['list-mark'] } };
  return [sign, ...(words.value === '' ? [] : [words]), ...rest];
}

function readHeading({ source, nodes, position }: Line): BlockContent | undefined {
  const [sign] = heading.exec(source) ?? [];
  const [first, ...rest] = nodes;
  if (!sign || first?.type !== 'text' || !first.value.startsWith(sign)) return undefined;
  const [, words] = cutText(first, sign.length);
  const depth = sign.replace(/[ \u00a0]+$/, '').length as 1 | 2 | 3 | 4 | 5 | 6;
  const last = rest.length === 0 ? words : rest.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/[ \u00a0]+#+$/, '');
  return { type: 'heading', depth, children: [words, ...rest], position };
}

function readRule({ source, nodes, position }: Line): BlockContent | undefined {
  const [only, ...more] = nodes;
  const isRule = rule.test(source) && only?.type === 'text' && more.length === 0;
  return isRule ? { type: 'thematicBreak', position } : undefined;
}
