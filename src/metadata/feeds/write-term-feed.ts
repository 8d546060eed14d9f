import type { Article } from '../../article/collection.ts';
import type { TermArticles } from '../../article/terms/list-terms.ts';
import { feedOfTerm } from './feeds.ts';
import { listBriefItems } from './list-feed-items.ts';
import { writeRss } from './write-rss.ts';

/**
 * Writes the feed of a topic or an author.
 *
 * @param term with its articles, newest first
 * @returns RSS
 */
export async function writeTermFeed(term: TermArticles<Article>): Promise<string> {
  return writeRss(await listBriefItems(term.articles), feedOfTerm(term));
}
