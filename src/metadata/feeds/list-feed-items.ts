import { titleText } from 'rehype-rtl';
import type { Article } from '../../article/collection.ts';
import { readModified } from '../../article/modified.ts';
import type { ArticleData } from '../../article/schema.ts';
import { readSummaries, type SummarizedArticle } from '../../body/read-summaries.ts';
import { type Card, readCards } from '../../cards/read-cards.ts';
import { addressOf } from '../../site.ts';
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
  /** RFC 3339; undefined where it stands as it was published. */
  updated: string | undefined;
  /** Plain text. */
  summary: string;
  /** The whole text; empty in feeds that lead to it. */
  html: string;
  card: Card | undefined;
  /** Newspaper or agency. */
  source: string;
  /** Who wrote it, each with the absolute address of a page where there is one. */
  authors: readonly { name: string; url?: string }[];
  /** Names of what it is about. */
  topics: readonly string[];
}

const formatModified = (data: ArticleData) => {
  const modified = readModified(data);
  return modified && formatInstant(modified);
};

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

/**
 * Lists the newest articles for the feed of a topic or an author, without text and card: who follows one
 * is led to the page. An article has several such feeds, and its text in each would double the site.
 *
 * @param articles of the topic or author, newest first
 * @returns 30 at most
 */
export async function listBriefItems(articles: readonly Article[]): Promise<FeedItem[]> {
  const newest = await readSummaries(articles.slice(0, most));
  return newest.map((article) => ({ ...describeItem(article), html: '', card: undefined }));
}

async function renderItems(articles: readonly Article[]): Promise<FeedItem[]> {
  const newest = await readSummaries(articles.slice(0, most));
  return Promise.all(
    newest.map(async (article) => ({
      ...describeItem(article),
      html: await renderItem(article),
      card: (await readCards(article))?.wide,
    })),
  );
}

function describeItem(article: SummarizedArticle): Omit<FeedItem, 'html' | 'card'> {
  const { address, data, summary, authors, topics } = article;
  return {
    title: titleText(data.title),
    address,
    published: formatInstant(data.date),
    summary: titleText(summary),
    source: data.source,
    updated: formatModified(data),
    authors: authors.map(({ name, path }) => ({ name, ...(path && { url: addressOf(path) }) })),
    topics: topics.map(({ name }) => name),
  };
}
