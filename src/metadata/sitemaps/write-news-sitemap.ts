import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { titleText } from 'rehype-rtl';
import type { Article } from '../../article/collection.ts';
import { site } from '../../site.ts';

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/**
 * Writes the news sitemap: a sitemap with Google's extension for news, which asks of each article the
 * publication's name and language, the title, and when it was first published, as a day or as a
 * date-time with its offset (Google Search Central, "News sitemaps").
 *
 * @param articles as `listNews` gives them
 * @returns XML
 */
export function writeNewsSitemap(articles: readonly Article[]): string {
  const urls = articles.map(({ address, data }) =>
    x('url', [
      x('loc', address),
      x('news:news', [
        x('news:publication', [x('news:name', site.name), x('news:language', 'ar')]),
        x('news:publication_date', data.date),
        x('news:title', titleText(data.title)),
      ]),
    ]),
  );
  return toXml(
    x(null, [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      x('urlset', namespaces, urls),
    ]),
  );
}
