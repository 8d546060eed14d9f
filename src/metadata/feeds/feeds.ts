import { addressOf, site } from '../../site.ts';
import { words } from '../../words.ts';

/** A feed of the site. */
export interface Feed {
  /** The format's name. */
  name: string;
  /** What it is of. */
  title: string;
  /** Who it is for. */
  note: string;
  /** Absolute address. */
  address: string;
  /** Media type. */
  type: string;
}

const describe = (file: string, rest: Omit<Feed, 'address' | 'title'>): Feed => ({
  title: site.name,
  address: addressOf(file),
  ...rest,
});

/** The site's feeds: the same articles in two formats. */
export const feeds = {
  rss: describe('feed.xml', {
    name: 'RSS',
    note: words.feeds.rss,
    type: 'application/rss+xml',
  }),
  json: describe('feed.json', {
    name: 'JSON Feed',
    note: words.feeds.json,
    type: 'application/feed+json',
  }),
};

/**
 * Describes the feeds of a list, such as a topic's, an author's or a month's: in the formats of the site's.
 *
 * @param list its name and its path from the site's first page
 */
export function feedsOfList({ name, path }: { name: string; path: string }): typeof feeds {
  const own = (feed: Feed, file: string): Feed => ({
    ...feed,
    title: `${site.name}: ${name}`,
    address: addressOf(`${path}${file}`),
  });
  return { rss: own(feeds.rss, 'feed.xml'), json: own(feeds.json, 'feed.json') };
}
