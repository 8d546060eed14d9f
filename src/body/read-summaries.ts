import { type Article, readArticleText } from '../article/collection.ts';
import { summarize } from './summarize.ts';

/** An article with what stands for it in lists. */
export interface SummarizedArticle extends Article {
  summary: string;
}

/**
 * Reads what lists say of articles.
 *
 * @param articles those to be listed
 * @returns them in the same order, each with its summary as {@link summarize} gives it
 */
export function readSummaries(articles: readonly Article[]): Promise<SummarizedArticle[]> {
  return Promise.all(
    articles.map(async (article) => {
      const { file, data } = article;
      return {
        ...article,
        summary: await summarize({ ...data, file, body: await readArticleText(article) }),
      };
    }),
  );
}
