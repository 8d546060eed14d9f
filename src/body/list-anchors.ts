import { visit } from 'unist-util-visit';
import { type BodyHeading, listHeadings } from './headings.ts';
import { makeTree } from './make-tree.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { writer } from './render-body.ts';

/** The places of an article's text that links can lead to. */
export interface Anchors {
  /** Of paragraphs, headings, list items and footnotes. */
  ids: ReadonlySet<string>;
  headings: readonly BodyHeading[];
}

/**
 * Lists the places of an article's text that links can lead to, as its page has them.
 *
 * @param body the Markdown
 * @throws RangeError where it is nested too deeply
 */
export function listAnchors(body: string): Anchors {
  const tree = writer.runSync(makeTree(parseMarkdown(body)));
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (properties.id) ids.add(String(properties.id));
  });
  return { ids, headings: listHeadings(tree) };
}
