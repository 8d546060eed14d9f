import { titleText } from 'rehype-rtl';
import type { Article } from '../../article/collection.ts';
import { readSummaries } from '../../body/read-summaries.ts';
import { type Card, readCards } from '../../cards/read-cards.ts';
import { formatInstant } from './publication-time.ts';
import { renderItem } from './render-item.ts';

/** An article as feeds have it. */
export interface FeedItem {
  /** Plain text. */
  title: string;
  /** The permalink. */
  address: string;
  /** RFC 3339. */
  published: string;
  /** Plain text. */
  summary: string;
  html: string;
  card: Card | undefined;
  /** Newspaper or agency. */
  source: string;
}

/** Feed readers keep what they have seen: a feed need only hold what is new to them. */
const most = 30;

/**
 * Lists the newest articles for the feeds.
 *
 * @param articles all of them, newest first
 * @returns 30 at most, with their whole text
 * @throws Error that names an article's file, if its text cannot be rendered
 */
export function listFeedItems(articles: readonly Article[]): Promise<FeedItem[]> {
  const items = lists.get(articles) ?? renderItems(articles);
  lists.set(articles, items);
  return items;
}

/** Both feeds of a build list the same articles. */
const lists = new WeakMap<readonly Article[], Promise<FeedItem[]>>();

async function renderItems(articles: readonly Article[]): Promise<FeedItem[]> {
  const newest = await readSummaries(articles.slice(0, most));
  return Promise.all(
    newest.map(async (article) => ({
      title: titleText(article.data.title),
      address: article.address,
      published: formatInstant(article.data.date),
      summary: titleText(article.summary),
      html: await renderItem(article),
      card: (await readCards(article))?.wide,
      source: article.data.source,
    })),
  );
}
