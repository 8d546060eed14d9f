import type { Article } from '../article/collection.ts';
import { renderArticle } from '../body/render-article.ts';
import { summarizeParagraph } from '../body/summarize.ts';
import type { Card } from '../cards/read-cards.ts';
import { describeHead } from '../metadata/head/describe-head.ts';
import { writeDescription } from '../metadata/head/fit-description.ts';
import { readMetadata } from '../metadata/read-metadata.ts';

/** What platforms learn of an article, out of its head. */
export interface Preview {
  article: Article;
  title: string;
  description: string;
  siteName: string;
  /** Where the article lives, as they show it. */
  host: string;
  card: Card | undefined;
}

/**
 * Reads an article as those do who show a preview of it.
 *
 * @param article as listed
 * @returns title, description and card as they stand in the head of its page
 * @throws Error that names the article's file, if its text cannot be rendered
 */
export async function readPreview(article: Article): Promise<Preview> {
  const { text, firstParagraph } = await renderArticle(article);
  const metadata = await readMetadata(article);
  const { metas } = describeHead({
    title: article.data.title,
    description: writeDescription(summarizeParagraph(article.data, firstParagraph), text),
    address: article.address,
    article: metadata,
  });
  const read = (name: string) => metas.find(({ property }) => property === name)?.content ?? '';
  return {
    article,
    title: read('og:title'),
    description: read('og:description'),
    siteName: read('og:site_name'),
    host: new URL(read('og:url')).host,
    card: metadata.cards?.wide,
  };
}
