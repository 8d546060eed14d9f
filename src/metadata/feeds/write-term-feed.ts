import type { Article } from '../../article/collection.ts';
import type { TermArticles } from '../../article/terms/list-terms.ts';
import { feedsOfTerm } from './feeds.ts';
import { listBriefItems } from './list-feed-items.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

/**
 * Writes a feed of a topic or an author.
 *
 * @param term with its articles, newest first
 * @param format of the two
 * @returns its text, and the type with which browsers show it
 */
export async function writeTermFeed(
  term: TermArticles<Article>,
  format: 'rss' | 'json',
): Promise<{ text: string; type: string }> {
  const items = await listBriefItems(term.articles);
  const { rss, json } = feedsOfTerm(term);
  return format === 'rss'
    ? { text: writeRss(items, rss), type: 'application/xml; charset=utf-8' }
    : { text: writeJsonFeed(items, json), type: json.type };
}
