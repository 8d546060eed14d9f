import { addressOf, site } from '../../site.ts';
import { words } from '../../words.ts';

/** A feed of the site. */
export interface Feed {
  /** The format's name. */
  name: string;
  /** Who it is for. */
  note: string;
  /** Absolute address. */
  address: string;
  /** Media type. */
  type: string;
}

const describe = (file: string, rest: Omit<Feed, 'address'>): Feed => ({
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
 * Describes the feed of a topic or an author.
 *
 * @param term its name and its path from the site's first page
 */
export const feedOfTerm = ({ name, path }: { name: string; path: string }): Feed => ({
  name: `${site.name}: ${name}`,
  note: words.feeds.rss,
  address: addressOf(`${path}feed.xml`),
  type: feeds.rss.type,
});
