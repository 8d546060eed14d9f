import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { addressOf } from '../site.ts';

/** The protocol's limit for one file; what is older is reached through the lists. */
const most = 50_000;

/**
 * Writes the sitemap (sitemaps.org, version 0.9): the pages that search engines should know.
 *
 * It gives `lastmod` only where an editor has told of a change: a content file tells when its article was
 * published, not when it was put on the site, and a date that is not the page's makes engines distrust
 * them all.
 *
 * @param pages their paths from the site's first one, the most important first, with the day of the last
 *   change where that is told
 * @returns XML
 */
export function writeSitemap(
  pages: readonly (string | { path: string; modified: string | undefined })[],
): string {
  const urls = pages.slice(0, most).map((page) => {
    const { path, modified } =
      typeof page === 'string' ? { path: page, modified: undefined } : page;
    const lastmod = modified ? [x('lastmod', modified)] : [];
    return x('url', [x('loc', addressOf(path)), ...lastmod]);
  });
  return toXml(
    x(null, [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls),
    ]),
  );
}
