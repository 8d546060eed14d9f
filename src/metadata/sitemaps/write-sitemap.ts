import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { addressOf } from '../../site.ts';
import type { SitemapPart } from './sitemap-part.ts';

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Writes a sitemap (sitemaps.org, version 0.9): the pages that search engines should know.
 *
 * It gives `lastmod` only where an editor has told of a change: a content file tells when its article was
 * published, not when it was put on the site, and a date that is not the page's makes engines distrust
 * them all.
 *
 * @param part of the site; at most 50,000 pages
 * @returns XML
 */
export function writeSitemap({ pages }: SitemapPart): string {
  return write(
    'urlset',
    pages.map(({ path, modified }) => entry('url', addressOf(path), modified)),
  );
}

/**
 * Writes the index of a large site's sitemaps, each with the day of its newest article or change.
 *
 * @param parts as `listSitemaps` gives them, and `news` where there is one
 * @returns XML
 */
export function writeSitemapIndex(parts: readonly SitemapPart[]): string {
  return write(
    'sitemapindex',
    parts.map(({ name, modified }) => entry('sitemap', addressOf(`sitemap-${name}.xml`), modified)),
  );
}

const entry = (name: string, address: string, modified: string | undefined) =>
  x(name, [x('loc', address), ...(modified ? [x('lastmod', modified)] : [])]);

const write = (root: string, entries: ReturnType<typeof entry>[]) =>
  toXml(
    x(null, [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      x(root, { xmlns }, entries),
    ]),
  );
