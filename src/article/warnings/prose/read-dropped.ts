import { findDropped } from '../../body/raw-html.ts';
import { makeTree, parseMarkdown } from '../../body/read-markdown.ts';
import { coverMark } from './markdown.ts';
import type { Passage } from './passage.ts';

/**
 * Lists the HTML of an article's text that its page will lack.
 *
 * @param body the Markdown
 * @param firstLine the file's line on which it begins
 * @throws RangeError where the Markdown is nested too deeply to be parsed
 */
export function readDropped(body: string, firstLine: number): Passage[] {
  if (!mayDrop.test(body)) return [];
  return findDropped(makeTree(parseMarkdown(coverMark(body)))).map(({ what, line, column }) => ({
    kind: 'html',
    field: 'body',
    text: what,
    placeOf: () => ({ line: firstLine + line - 1, column }),
  }));
}

/** Without a tag or a link's address nothing is taken out, and no parser is needed. */
const mayDrop = /<[a-z]|\]\(|\]:/i;
