/** A page that search engines should know. */
export interface SitemapPage {
  /** From the site's first page, or from the host's root with a slash before it. */
  path: string;
  /** Day of the last change that an editor told of, ISO 8601. */
  modified?: string | undefined;
}

/** A sitemap of part of the site. */
export interface SitemapPart {
  /** What stands in its name: `2014` in `sitemap-2014.xml`. */
  name: string;
  /** The most important first. */
  pages: readonly SitemapPage[];
  /** Day of the newest of them, ISO 8601. */
  modified: string | undefined;
}
