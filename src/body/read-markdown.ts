import type { Root, Text } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeRaw from 'rehype-raw';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { formatNumber } from '../arabic/digits.ts';
import { site } from '../site.ts';
import { words } from '../words.ts';

const reader = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    handlers: {
      footnoteReference(...given: Parameters<typeof defaultHandlers.footnoteReference>) {
        const reference = defaultHandlers.footnoteReference(...given);
        visit(reference, 'text', writeInDigits);
        return reference;
      },
    },
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: {},
    // The usual arrow turned round: back is to the right.
    footnoteBackContent: '↪\ufe0e',
    footnoteBackLabel: (at, again) => words.backToText(at + 1, again),
  })
  .use(rehypeRaw);

/**
 * Parses an article's text: Markdown as of CommonMark, with tables, footnotes and strikethrough (GFM).
 *
 * @param body the Markdown
 * @returns its tree, with the place of every node
 * @throws RangeError where it is nested too deeply
 */
export function parseMarkdown(body: string): Markdown {
  return reader.parse(body);
}

/**
 * Makes the HTML tree of a text, with the HTML in it parsed. Nothing is made safe yet.
 *
 * @param markdown as parsed; it is used up
 * @returns HTML, dangerous elements and attributes included
 * @throws RangeError where it is nested too deeply
 */
export function makeTree(markdown: Markdown): Root {
  return reader.runSync(markdown);
}

/** The mark of a footnote, in the digits of the page; the notes' own numbers are the style sheet's. */
function writeInDigits(mark: Text): void {
  mark.value = formatNumber(Number(mark.value), site.digits, { useGrouping: false });
}
