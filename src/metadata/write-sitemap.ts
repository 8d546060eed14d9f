import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { addressOf } from '../site.ts';

/** The protocol's limit for one file; what is older is reached through the lists. */
const most = 50_000;

/**
 * Writes the sitemap (sitemaps.org, version 0.9): the pages that search engines should know.
 *
 * It gives no `lastmod`: a content file tells when its article was published, not when it was put
 * on the site or last corrected, and a date that is not the page's makes engines distrust them all.
 *
 * @param paths of the pages from the site's first one, the most important first
 * @returns XML
 */
export function writeSitemap(paths: readonly string[]): string {
  const urls = paths.slice(0, most).map((path) => x('url', [x('loc', addressOf(path))]));
  return toXml(
    x(null, [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls),
    ]),
  );
}
