import {
  dialect,
  type MarkdownNode,
  type MarkdownRoot,
  parseMarkdown,
} from '../body/parse-markdown.ts';

const writer = dialect().data('settings', {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one',
});

/**
 * Writes a block as Markdown that reads back as the same words: signs that Markdown would take for
 * its own are escaped. Where marks of emphasis or links cannot be written so that they are read
 * again, the words stand without them.
 *
 * @param node a block
 * @returns its Markdown, without a line end behind it; `plain` is true where markup was given up
 */
export function stringifyMarkdown(node: MarkdownNode): { markdown: string; plain: boolean } {
  const text = readWords(node);
  if (isPlainProse(node, text)) return { markdown: text.trim(), plain: false };
  const markdown = writeReadable(node);
  if (sameWords(readWords(parseWithNotes(markdown, node)), text)) return { markdown, plain: false };
  return { markdown: writePlain(text), plain: true };
}

/** A line of Arabic words and their stops, in which Markdown sees nothing: most paragraphs of most articles. */
const prose = /^[\u0621-\u064a][\p{L}\p{M}\p{N}\u00a0 .،؛؟«»,:;()"'…–—-]*$/u;

const isPlainProse = (node: MarkdownNode, text: string) =>
  node.type === 'paragraph' &&
  node.children.every(({ type }) => type === 'text') &&
  prose.test(text) &&
  !/www\./i.test(text);

/** A letter, sign or space as a number, which no editor can read; what the text itself says so is escaped. */
const reference = /(?<!\\)&#x?[0-9a-f]+;/gi;
const countReferences = (markdown: string) => markdown.match(reference)?.length ?? 0;

/** Names in HTML of marks that Markdown reads only beside spaces and signs of its choice. */
const tags: Record<string, string> = { strong: 'strong', emphasis: 'em', delete: 'del' };

/**
 * Writes a block, with HTML for the marks that would cost a letter its face: `<strong>«أ»</strong>ب`
 * for `**«أ»**&#x628;`.
 */
function writeReadable(node: MarkdownNode): string {
  let markdown = stringify(node);
  let best = node;
  for (let at = 0; countReferences(markdown) > 0; at += 1) {
    const other = openMark(best, at);
    if (!other) break;
    const tried = stringify(other);
    if (countReferences(tried) >= countReferences(markdown)) continue;
    [markdown, best, at] = [tried, other, -1];
  }
  return markdown;
}

/** A copy in which one mark of emphasis, by its number, is HTML; undefined where there are fewer. */
function openMark(node: MarkdownNode, number: number): MarkdownNode | undefined {
  let at = -1;
  const open = (each: MarkdownNode): MarkdownNode[] => {
    if (!('children' in each)) return [each];
    const isMark = each.type in tags;
    if (isMark) at += 1;
    const isIt = isMark && at === number;
    const children = (each.children as MarkdownNode[]).flatMap(open);
    const name = tags[each.type] ?? '';
    return isIt
      ? [{ type: 'html', value: `<${name}>` }, ...children, { type: 'html', value: `</${name}>` }]
      : [{ ...each, children } as MarkdownNode];
  };
  const [copy] = open(node);
  return at >= number ? copy : undefined;
}

/** A mark of a footnote is one only where its note is. */
function parseWithNotes(markdown: string, node: MarkdownNode): MarkdownRoot {
  const labels = listReferences(node);
  if (labels.length === 0) return parseMarkdown(markdown);
  const notes = labels.map((label) => `[^${label}]: x`);
  const tree = parseMarkdown([markdown, ...notes].join('\n\n'));
  return { ...tree, children: tree.children.slice(0, -notes.length) };
}

function listReferences(node: MarkdownNode): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? (node.children as MarkdownNode[]).flatMap(listReferences) : [];
}

/**
 * Writes plain words as Markdown: web addresses in it become links, everything else stays text.
 *
 * @param text one paragraph; line ends in it stay
 * @returns Markdown that reads back as the same words
 */
export function writePlain(text: string): string {
  const children = splitAddresses(text.trim().replace(/[ \t]*\n[ \t]*/g, '\n'));
  const markdown = stringify({ type: 'paragraph', children });
  if (sameWords(readWords(parseMarkdown(markdown)), text)) return markdown;
  return stringify({ type: 'paragraph', children: [{ type: 'text', value: text.trim() }] });
}

/**
 * Gives the words of a tree, without markup.
 *
 * @param node any node; HTML in it counts as markup
 * @returns the words; blocks and forced line breaks are parted by LF
 */
export function readWords(node: MarkdownRoot | MarkdownNode): string {
  if (node.type === 'html') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const isInline = ['paragraph', 'heading', 'tableCell'].includes(node.type) || isPhrasing(node);
  const parts = node.children.map((each) => readWords(each as MarkdownNode));
  return parts.join(isInline ? '' : '\n');
}

const isPhrasing = ({ type }: { type: string }) =>
  ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(type);

const stringify = (node: MarkdownNode) =>
  writer.stringify({ type: 'root', children: [node] }).replace(/\n+$/, '');

const sameWords = (a: string, b: string) => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');

type Phrasing = Extract<MarkdownNode, { type: 'paragraph' }>['children'][number];

function splitAddresses(text: string): Phrasing[] {
  const parts = text.split(/(https?:\/\/[\w\-.~:/?#@!$&'*+,;=%[\]]*[\w\-~/#=&])/i);
  return parts.flatMap((value, at): Phrasing[] => {
    if (value === '') return [];
    const words: Phrasing = { type: 'text', value };
    return at % 2 === 1 && URL.canParse(value)
      ? [{ type: 'link', url: value, children: [words] }]
      : [words];
  });
}
