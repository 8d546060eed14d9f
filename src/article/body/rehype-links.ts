import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { site } from '../../site.ts';

/**
 * Marks links that leave the site as external. They open in the same window, where the back button
 * leads home again, and so hand the other site no hold on this one.
 *
 * @returns a rehype transformer
 */
export function rehypeLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'a' || typeof properties.href !== 'string') return;
      // GFM takes what is stuck to www. for a host: «www.example.orgوقال» is no address.
      if (!URL.canParse(properties.href, site.address)) return;
      const { protocol, origin } = new URL(properties.href, site.address);
      if (/^https?:$/.test(protocol) && origin !== site.address.origin) {
        properties.rel = ['external'];
      }
    });
  };
}
