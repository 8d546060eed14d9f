import type { Article } from '../../article/collection.ts';
import { feedsOfList } from './feeds.ts';
import { listBriefItems } from './list-feed-items.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

/** A part of the site that can be followed. */
export interface FollowedList {
  name: string;
  /** From the site's first page: `topics/iran/`, `2014-11/`. */
  path: string;
  /** Newest first. */
  articles: readonly Article[];
}

/**
 * Gives the feed of a topic, an author or a month.
 *
 * @param list with its articles
 * @param format `json` for a JSON Feed; else it is RSS
 * @returns the response, whose type is the one with which browsers show it
 */
export async function respondWithFeed(list: FollowedList, format?: string): Promise<Response> {
  const items = await listBriefItems(list.articles);
  const { rss, json } = feedsOfList(list);
  const [text, type] =
    format === 'json'
      ? [writeJsonFeed(items, json), json.type]
      : [writeRss(items, rss), 'application/xml; charset=utf-8'];
  return new Response(text, { headers: { 'content-type': type } });
}
