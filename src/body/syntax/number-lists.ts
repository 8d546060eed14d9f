import type { List, ListItem, Paragraph } from 'mdast';

/**
 * Keeps the numbers of a list as they are written: CommonMark (0.31, §5.3) counts on from the first.
 *
 * @param list with its items' places
 * @param body the Markdown it was parsed from
 * @returns the numbers; none for a list without
 */
export function numberItems(list: List, body: string): number[] {
  if (!list.ordered) return [];
  const written = list.children.map(({ position }) => {
    const from = position?.start.offset ?? 0;
    return /^(\d+)([.)])/.exec(body.slice(from, from + 10)) ?? ['', '1', '.'];
  });
  const numbers = written.map(([, digits]) => Number(digits));
  for (const [at, item] of list.children.entries()) {
    const number = numbers[at] as number;
    if (at > 0 && number !== (numbers[at - 1] as number) + 1) setProperty(item, 'value', number);
  }
  const longest = Math.max(...written.map(([, digits = '']) => digits.length));
  const names = [
    ...(list.children.some(({ checked }) => typeof checked === 'boolean')
      ? ['contains-task-list']
      : []),
    ...(written[0]?.[2] === ')' ? ['brackets'] : []),
    ...(longest > 2 ? [longest > 4 ? 'digits-9' : 'digits-4'] : []),
  ];
  if (names.length > 0) setProperty(list, 'className', names);
  return numbers;
}

function setProperty(node: List | ListItem, name: string, value: number | string[]): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, [name]: value } };
}

/**
 * Makes a text of a list that is none: `12. 5 في المئة`, or a sentence that opens with a year.
 *
 * @param list of one item that holds a paragraph and nothing else
 * @param numbers as {@link numberItems} gives them
 * @param before the last number of the list before it, on which it may go on
 * @param body the Markdown it was parsed from
 * @returns the paragraph with the number in front; undefined for a list
 */
export function unlist(
  { children: [item, ...more] }: List,
  [number]: number[],
  before: number | undefined,
  body: string,
): Paragraph | undefined {
  const [first, ...rest] = item?.children ?? [];
  if (number === undefined || more.length + rest.length > 0) return undefined;
  if (first?.type !== 'paragraph') return undefined;
  const start = item?.position?.start;
  const [from, to] = [start?.offset ?? 0, first.position?.start.offset ?? 0];
  const opensWithDigit = /\d/.test(body[to] ?? '');
  if (!start || typeof item?.checked === 'boolean') return undefined;
  if (!opensWithDigit && (number === 1 || number === (before ?? Number.NaN) + 1)) return undefined;
  const end = first.position?.start ?? start;
  const value = body.slice(from, to).replace(/\s+$/, ' ');
  const [words] = first.children;
  first.position = { start, end: first.position?.end ?? start };
  if (words?.type === 'text') {
    words.value = value + words.value;
    words.position = { start, end: words.position?.end ?? end };
  } else first.children.unshift({ type: 'text', value, position: { start, end } });
  return first;
}
