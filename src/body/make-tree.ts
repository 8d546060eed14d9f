import type { Nodes, Root, Text } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { unified } from 'unified';
import { visitAllNodes, visitNodes } from './visit-nodes.ts';
import { formatNumber } from '../arabic/digits.ts';
import { site } from '../site.ts';
import { words } from '../words.ts';
import type { MarkdownRoot } from './parse-markdown.ts';

const converter = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    handlers: {
      footnoteReference(...given: Parameters<typeof defaultHandlers.footnoteReference>) {
        const reference = defaultHandlers.footnoteReference(...given);
        visitNodes(reference, 'text', writeInDigits);
        return reference;
      },
    },
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: {},
    // The usual arrow turned round: back is to the right.
    footnoteBackContent: '↪\ufe0e',
    footnoteBackLabel: (at, again) => words.backToText(at + 1, again),
  })
  .use(rehypeRaw)
  .freeze();

/**
 * Makes the HTML tree of a text, with the HTML in it parsed. Nothing is made safe yet.
 *
 * @param markdown as parsed; it stays as it is
 * @returns HTML, dangerous elements and attributes included; a node has its whole place or none
 * @throws RangeError where it is nested too deeply
 */
export function makeTree(markdown: MarkdownRoot): Root {
  const tree = converter.runSync(markdown) as Root;
  visitAllNodes(tree, dropHalfPlace);
  return tree;
}

/** What no line of the Markdown holds, as the line end behind a `<br>`, comes with an end and no start. */
function dropHalfPlace(node: Nodes): void {
  // Typed as whole, wherever it comes from.
  const { start, end }: Partial<NonNullable<Nodes['position']>> = node.position ?? {};
  if (!start || !end) delete node.position;
}

/** The mark of a footnote, in the digits of the page; the notes' own numbers are the style sheet's. */
function writeInDigits(mark: Text): void {
  mark.value = formatNumber(Number(mark.value), site.digits, { useGrouping: false });
}
