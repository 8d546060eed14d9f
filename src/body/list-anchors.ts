import { visitNodes } from './visit-nodes.ts';
import type { BodyHeading } from './headings.ts';
import type { OpenedText } from './opened-text.ts';

/** The places of an article's text that links can lead to. */
export interface Anchors {
  /** Of paragraphs, headings, list items and footnotes. */
  ids: ReadonlySet<string>;
  headings: readonly BodyHeading[];
}

/**
 * Lists the places of an article's text that links can lead to, as its page has them.
 *
 * @param text opened
 * @throws RangeError where it is nested too deeply
 */
export function listAnchors(text: OpenedText): Anchors {
  const { tree, headings } = text.page;
  const ids = new Set<string>();
  visitNodes(tree, 'element', ({ properties }) => {
    if (properties.id) ids.add(String(properties.id));
  });
  return { ids, headings };
}
