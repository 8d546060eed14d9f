import { dirname, join } from 'node:path/posix';
import { type Article, readArticleText } from '../article/collection.ts';
import { drawPicture } from './pictures.ts';
import { type RenderedBody, renderBody } from './render-body.ts';

/**
 * Renders an article's text with the pictures beside it.
 *
 * @param article as listed
 * @returns as `renderBody` does
 * @throws Error that names the article's file
 */
export async function renderArticle(article: Article): Promise<RenderedBody> {
  const { file } = article;
  const body = await readArticleText(article);
  return renderBody({ file, body }, ({ src, alt }) =>
    drawPicture(join(dirname(file), src), { alt }),
  );
}
