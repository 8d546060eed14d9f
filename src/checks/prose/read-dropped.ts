import type { Root } from 'hast';
import { findDropped } from '../../body/raw-html.ts';
import type { Passage } from './passage.ts';

/**
 * Lists the HTML of an article's text that its page will lack.
 *
 * @param tree the text as HTML, as `makeTree` gives it
 * @param firstLine the file's line on which it begins
 */
export function readDropped(tree: Root, firstLine: number): Passage[] {
  return findDropped(tree).map(({ what, line, column }) => ({
    kind: 'html',
    field: 'body',
    text: what,
    placeOf: () => ({ line: firstLine + line - 1, column }),
  }));
}
