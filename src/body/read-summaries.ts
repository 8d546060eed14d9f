import type { Article } from '../article/collection.ts';
import { openText } from './kept-texts.ts';
import { summarizeParagraph } from './summarize.ts';

/** An article with what stands for it in lists. */
export interface SummarizedArticle extends Article {
  summary: string;
}

/**
 * Reads what lists say of articles.
 *
 * @param articles those to be listed
 * @returns them in the same order, each with its summary as {@link summarizeParagraph} gives it
 */
export function readSummaries(articles: readonly Article[]): Promise<SummarizedArticle[]> {
  return Promise.all(
    articles.map(async (article) => {
      const { data } = article;
      const paragraph = data.summary ? '' : (await openText(process.cwd(), article)).firstParagraph;
      return { ...article, summary: summarizeParagraph(data, paragraph) };
    }),
  );
}
