import type { Element, ElementContent, Text } from 'hast';
import { isElementNode } from './page-text.ts';

/**
 * Makes of a table what Markdown has: a table of figures, or divisions where it only lays out a page.
 * The latter holds another table, or a cell of several paragraphs or of much text. Programs for writing put
 * each cell of figures into a paragraph too: one alone, in rows of several cells.
 *
 * @param table as it is on the page
 * @param children its own, pruned
 * @param texts the article's
 * @returns the table behind its captions, or its rows and cells as divisions
 */
export function pruneTable(
  table: Element,
  children: ElementContent[],
  texts: ReadonlySet<Text>,
): ElementContent[] {
  const isGrid = listRows(table).filter(({ length }) => length > 1).length > 1;
  const lays =
    holds(table, ({ tagName }) => tagName === 'table') || holds(table, isColumn(texts, isGrid));
  if (!lays) {
    const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'p';
    const rest = children.filter((child) => !isCaption(child));
    const whole = { ...table, children: rest.map(freeCells) };
    return [...children.filter(isCaption), nameHeads(whole)];
  }
  const loosen = (node: ElementContent): ElementContent =>
    node.type === 'element' && /^(table|tbody|thead|tfoot|tr|td|th)$/.test(node.tagName)
      ? { ...node, tagName: 'div', properties: {}, children: node.children.map(loosen) }
      : node;
  return children.map(loosen);
}

/** The cells of each row. */
const listRows = (table: Element): Element[][] =>
  table.children
    .filter(isElementNode)
    .flatMap((child) =>
      child.tagName === 'tr'
        ? [child.children.filter(isElementNode).filter(({ tagName }) => /^t[dh]$/.test(tagName))]
        : listRows(child),
    );

/** Takes the one paragraph of each cell away from around its words. */
function freeCells(node: ElementContent): ElementContent {
  if (!isElementNode(node)) return node;
  if (!/^t[dh]$/.test(node.tagName)) return { ...node, children: node.children.map(freeCells) };
  const isParagraph = (child: ElementContent) =>
    isElementNode(child) && /^(p|div)$/.test(child.tagName);
  if (node.children.filter(isParagraph).length !== 1) return node;
  const free = (child: ElementContent) =>
    isElementNode(child) && isParagraph(child) ? child.children : child;
  return { ...node, children: node.children.flatMap(free) };
}

/** Makes a first row that is bold from end to end a row of headings, where the table has none. */
function nameHeads(table: Element): Element {
  const first = listRows(table)[0] ?? [];
  const hasHeads = holds(table, ({ tagName }) => tagName === 'th');
  if (hasHeads || first.length < 2 || !first.every(({ children }) => isBold(children)))
    return table;
  const rename = (node: ElementContent): ElementContent => {
    if (!isElementNode(node)) return node;
    if (!first.includes(node)) return { ...node, children: node.children.map(rename) };
    return { ...node, tagName: 'th', children: node.children.flatMap(freeBold) };
  };
  return { ...table, children: table.children.map(rename) };
}

const isStrong = ({ tagName }: Element) => /^(b|strong)$/.test(tagName);

/** Whether there are words, and all of them are bold. */
function isBold(nodes: readonly ElementContent[]): boolean {
  const seen = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return (
    seen.length > 0 &&
    seen.every((node) => isElementNode(node) && (isStrong(node) || isBold(node.children)))
  );
}

const freeBold = (node: ElementContent): ElementContent[] => {
  if (!isElementNode(node)) return [node];
  const children = node.children.flatMap(freeBold);
  return isStrong(node) ? children : [{ ...node, children }];
};

const holds = (element: Element, test: (each: Element) => boolean): boolean =>
  element.children.some((child) => isElementNode(child) && (test(child) || holds(child, test)));

const isColumn = (texts: ReadonlySet<Text>, isGrid: boolean) => (cell: Element) =>
  cell.tagName === 'td' && (!isFigures(cell, isGrid) || countText(cell, texts) > 300);

/** Whether a cell holds words alone, or, in a grid, one paragraph of them. */
function isFigures(cell: Element, isGrid: boolean): boolean {
  const isBlock = ({ tagName }: Element) => /^(p|div|figure|ul|ol|h[1-6])$/.test(tagName);
  const blocks = cell.children.filter(isElementNode).filter(isBlock);
  const isOne = isGrid && blocks.length === 1 && /^(p|div)$/.test(blocks[0]?.tagName ?? '');
  const rest = isOne ? { ...cell, children: blocks[0]?.children ?? [] } : cell;
  return !holds(rest, isBlock) && (!isOne || !holdsBeside(cell, blocks[0]));
}

const holdsBeside = ({ children }: Element, block: Element | undefined): boolean =>
  children.some((child) => child !== block && (child.type !== 'text' || child.value.trim() !== ''));

const countText = ({ children }: Element, texts: ReadonlySet<Text>): number =>
  children.reduce((sum, child) => {
    if (child.type === 'text') return sum + (texts.has(child) ? child.value.length : 0);
    return isElementNode(child) ? sum + countText(child, texts) : sum;
  }, 0);
