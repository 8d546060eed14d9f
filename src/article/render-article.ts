import { dirname, join } from 'node:path/posix';
import { drawPicture } from './body/pictures.ts';
import { renderBody, type RenderedBody } from './body/render-body.ts';
import { readText, type Article } from './collection.ts';

/**
 * Renders an article's text with the pictures beside it.
 *
 * @param article as listed
 * @returns as `renderBody` does
 * @throws Error that names the article's file
 */
export async function renderArticle(article: Article): Promise<RenderedBody> {
  const { file } = article;
  const body = await readText(article);
  return renderBody({ file, body }, ({ src, alt }) =>
    drawPicture(join(dirname(file), src), { alt }),
  );
}
