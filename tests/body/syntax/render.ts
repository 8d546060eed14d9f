import { toHtml } from 'hast-util-to-html';
import { makeTree } from '../../../src/body/make-tree.ts';
import { parseMarkdown } from '../../../src/body/parse-markdown.ts';

/**
 * Renders Markdown as far as its syntax goes: nothing is isolated, sanitized or added yet.
 *
 * @param markdown the text
 * @returns HTML on one line
 */
export function renderSyntax(markdown: string): string {
  return toHtml(makeTree(parseMarkdown(markdown))).replaceAll('\n', '');
}
