import { listArticles } from '../article/collection.ts';
import { feeds } from '../metadata/feeds/feeds.ts';
import { listFeedItems } from '../metadata/feeds/list-feed-items.ts';
import { writeJsonFeed } from '../metadata/feeds/write-json-feed.ts';

/** Gives the newest articles as JSON Feed. */
export async function GET(): Promise<Response> {
  const json = writeJsonFeed(await listFeedItems(await listArticles()));
  return new Response(json, { headers: { 'content-type': feeds.json.type } });
}
