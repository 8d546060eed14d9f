import type { Hint } from '../block.ts';

/** Names that other generators give to what an article has here: Hugo, Jekyll, Eleventy, Ghost and their themes. */
const names: Record<string, Hint['field']> = {
  ...{ title: 'title', date: 'date', publishDate: 'date', pubDate: 'date', published: 'date' },
  ...{ description: 'summary', summary: 'summary', excerpt: 'summary' },
  ...{
    source: 'source',
    sourceUrl: 'sourceUrl',
    canonical: 'sourceUrl',
    canonicalURL: 'sourceUrl',
  },
  ...{ author: 'authors', authors: 'authors', tags: 'topics', categories: 'topics' },
  ...{ topics: 'topics', keywords: 'topics', category: 'topics', location: 'location' },
  ...{ lastmod: 'updated', modified: 'updated', updated: 'updated' },
};

/**
 * Reads the fields of an article that another generator has made.
 *
 * @param data its front matter
 * @returns hints for the fields it has, in the order of the front matter; what stands in the record
 *   anyway, since all front matter does
 */
export function readForeignFields(data: Record<string, unknown>): Hint[] {
  return Object.entries(data).flatMap(([name, value]): Hint[] => {
    const field = Object.hasOwn(names, name) ? names[name] : undefined;
    const text = [value].flat().filter((each) => ['string', 'number'].includes(typeof each));
    return field && text.length > 0
      ? [{ field, value: text.join('، ').trim(), from: 'front matter', isShown: true }]
      : [];
  });
}
