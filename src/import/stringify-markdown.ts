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
  const markdown = stringify(node);
  const text = readWords(node);
  if (sameWords(readWords(parseWithNotes(markdown, node)), text)) return { markdown, plain: false };
  return { markdown: writePlain(text), plain: true };
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
