import { site } from '../../site.ts';
import { type Feed, feeds } from './feeds.ts';
import type { FeedItem } from './list-feed-items.ts';

/**
 * Writes the JSON Feed (jsonfeed.org, version 1.1). Where nobody is named the newspaper or agency
 * stands as the author, which is where readers show whose an article is.
 *
 * @param items newest first
 * @param feed of a part of the site; of all of it unless told
 * @returns JSON
 */
export function writeJsonFeed(
  items: readonly FeedItem[],
  { title, address: own }: Feed = feeds.json,
): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: new URL('.', own).href,
    feed_url: own,
    description: site.description,
    language: 'ar',
    items: items.map(({ title, address, published, summary, html, card, source, ...more }) => ({
      id: address,
      url: address,
      title,
      summary,
      // One of both is required.
      ...(html ? { content_html: html } : { content_text: summary }),
      ...(card && { image: card.address }),
      date_published: published,
      ...(more.updated && { date_modified: more.updated }),
      authors: more.authors.length > 0 ? more.authors : [{ name: source }],
      ...(more.topics.length > 0 && { tags: more.topics }),
    })),
  });
}
