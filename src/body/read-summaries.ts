import type { Article } from '../article/collection.ts';
import { readMessage } from '../report/read-message.ts';
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
 * @throws Error that names the file whose text cannot be rendered
 */
export function readSummaries(articles: readonly Article[]): Promise<SummarizedArticle[]> {
  return Promise.all(
    articles.map(async (article) => {
      const { data } = article;
      const paragraph = data.summary ? '' : await readFirstParagraph(article);
      return { ...article, summary: summarizeParagraph(data, paragraph) };
    }),
  );
}

async function readFirstParagraph(article: Article): Promise<string> {
  const text = await openText(process.cwd(), article);
  try {
    return text.firstParagraph;
  } catch (cause) {
    throw new Error(`${article.file}: ${readMessage(cause)}`, { cause });
  }
}
