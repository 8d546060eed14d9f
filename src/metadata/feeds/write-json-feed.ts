import { site } from '../../site.ts';
import { feeds } from './feeds.ts';
import type { FeedItem } from './list-feed-items.ts';

/**
 * Writes the JSON Feed (jsonfeed.org, version 1.1). Who wrote an article is not known: the newspaper
 * or agency stands as its author, which is where readers show whose it is.
 *
 * @param items newest first
 * @returns JSON
 */
export function writeJsonFeed(items: readonly FeedItem[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    home_page_url: site.address.href,
    feed_url: feeds.json.address,
    description: site.description,
    language: 'ar',
    items: items.map(({ title, address, published, summary, html, card, source }) => ({
      id: address,
      url: address,
      title,
      summary,
      content_html: html,
      ...(card && { image: card.address }),
      date_published: published,
      authors: [{ name: source }],
    })),
  });
}
