import type { Element, Root } from 'hast';
import { visitNodes } from '../../body/visit-nodes.ts';
import { formatAddress } from '../../permalinks/format-address.ts';
import { site } from '../../site.ts';
import type { LinkPassage } from './passage.ts';

/** The start of a link's address, unless it has a protocol of its own. */
const inner = /(?:\]\(|\]:|href\s*=\s*["']?)\s*<?(?![a-z][a-z\d+.-]*:|[\s<])/i;

/** Whether a text may hold links that lead elsewhere inside the site. */
export const mayLinkInside = (body: string): boolean =>
  inner.test(body) || body.includes(site.address.host);

/**
 * Lists the links of an article's text that its author wrote, also in HTML, each at its place.
 *
 * @param tree the text as HTML, as `makeTree` gives it
 * @param firstLine the file's line on which it begins
 */
export function readLinks(tree: Root, firstLine: number): LinkPassage[] {
  const links: LinkPassage[] = [];
  visitNodes(tree, 'element', (element, _index, parent) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || isFootnotes(element)) return;
    // Links that plugins made carry no position; the paragraph around them does.
    const { line = 1, column = 1 } = (element.position ?? parent?.position)?.start ?? {};
    links.push({
      kind: 'html',
      field: 'body',
      text: formatAddress(href),
      href,
      placeOf: () => ({ line: firstLine + line - 1, column }),
    });
  });
  return links;
}

const isFootnotes = ({ properties }: Element) =>
  properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
