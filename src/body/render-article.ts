import { dirname, join } from 'node:path/posix';
import type { Article } from '../article/collection.ts';
import { openText } from './kept-texts.ts';
import type { WrittenBody } from './opened-text.ts';
import { drawPicture } from './pictures.ts';
import { drawBody, renderBody } from './render-body.ts';
import type { BodyPage } from './write-page.ts';

/**
 * Renders an article's text with the pictures beside it.
 *
 * @param article as listed
 * @returns as `renderBody` does
 * @throws Error that names the article's file
 */
export async function renderArticle(article: Article): Promise<WrittenBody> {
  return renderBody(...(await open(article)));
}

/**
 * Makes the tree of an article's text with the pictures beside it, for who writes no page of it.
 *
 * @param article as listed
 * @returns as `drawBody` does; nobody changes the tree
 * @throws Error that names the article's file
 */
export async function drawArticleBody(article: Article): Promise<BodyPage> {
  return drawBody(...(await open(article)));
}

async function open(article: Article): Promise<Parameters<typeof drawBody>> {
  const { file } = article;
  const body = await openText(process.cwd(), article);
  return [{ file, body }, ({ src, alt }) => drawPicture(join(dirname(file), src), { alt })];
}
