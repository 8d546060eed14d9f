import type { Element, Root } from 'hast';
import { visitNodes } from './visit-nodes.ts';
import { formatNumber } from '../arabic/digits.ts';
import { site } from '../site.ts';
import { makeElement } from './make-element.ts';

/**
 * Marks links that leave the site as external. They open in the same window, where the back button
 * leads home again, and so hand the other site no hold on this one.
 *
 * Each link that leaves the page bears the number of its address in {@link listLinks}, in the
 * site's digits: on paper it is all that is left of the link.
 *
 * @returns a rehype transformer
 */
export function rehypeLinks() {
  return (tree: Root): void => {
    const addresses = listLinks(tree);
    visitLinks(tree, ({ properties }, href) => {
      const { protocol, origin } = new URL(href, site.address);
      if (/^https?:$/.test(protocol) && origin !== site.address.origin) {
        properties.rel = ['external'];
      }
      properties.dataNote = formatNumber(addresses.indexOf(href) + 1, site.digits);
    });
  };
}

/**
 * Moves the direction of a link's own to its words. A mark that a style sheet puts after the link
 * belongs to the text around it: behind a Latin link in an Arabic sentence it stands at its left.
 *
 * @returns a rehype transformer
 */
export function rehypeLinkDirection() {
  return (tree: Root): void => {
    visitLinks(tree, (link) => {
      const { dir, lang, ...others } = link.properties;
      if (!dir) return;
      link.properties = others;
      link.children = [makeElement('bdi', { dir, lang }, link.children)];
    });
  };
}

/**
 * Lists where the links of a body lead, but for those within the page.
 *
 * @param tree the body
 * @returns each address once, as it is written, in the order of its first link
 */
export function listLinks(tree: Root): string[] {
  const addresses = new Set<string>();
  visitLinks(tree, (_link, href) => addresses.add(href));
  return [...addresses];
}

function visitLinks(tree: Root, call: (link: Element, href: string) => void): void {
  visitNodes(tree, 'element', (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return;
    // GFM takes what is stuck to www. for a host: «www.example.orgوقال» is no address.
    if (!URL.canParse(href, site.address.href)) return;
    call(element, href);
  });
}
