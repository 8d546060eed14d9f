import { visit } from 'unist-util-visit';
import type { OpenedText } from '../../body/opened-text.ts';
import type { Passage } from './passage.ts';

/** A definition that nothing can refer to is a known way to write a comment: `[//]: # (…)`. */
const isComment = (url: string) => url === '#' || url === '';

/**
 * Lists what Markdown and HTML keep to themselves, so that nobody sees it: definitions of links that no
 * link uses, which `[الوسم]: نصّ` is to a parser, and declarations, `<!DOCTYPE …>`.
 *
 * @param opened the text
 * @param firstLine the file's line on which it begins
 */
export function readHidden({ markdown, body }: OpenedText, firstLine: number): Passage[] {
  const used = new Set<string>();
  visit(markdown, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  const hidden: Passage[] = [];
  visit(markdown, (node) => {
    const { start, end } = node.position ?? {};
    const isHidden =
      node.type === 'definition'
        ? !used.has(node.identifier) && !isComment(node.url)
        : node.type === 'html' && /^<![a-z]/i.test(node.value);
    if (!isHidden || !start) return;
    const text = body.slice(start.offset, end?.offset);
    const place = { line: firstLine + start.line - 1, column: start.column };
    hidden.push({ kind: 'html', field: 'body', text, placeOf: () => place });
  });
  return hidden;
}
