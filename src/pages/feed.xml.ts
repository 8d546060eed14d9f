import { listArticles } from '../article/collection.ts';
import { listFeedItems } from '../metadata/feeds/list-feed-items.ts';
import { writeRss } from '../metadata/feeds/write-rss.ts';

/** Gives the newest articles as RSS. */
export async function GET(): Promise<Response> {
  const xml = writeRss(await listFeedItems(await listArticles()));
  // Not the feed's own type, which browsers would not show.
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
