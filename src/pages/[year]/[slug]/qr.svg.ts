import type { APIRoute } from 'astro';
import type { Article } from '../../../article/collection.ts';
import { listArticlePaths } from '../../../article/list-paths.ts';
import { drawQrCode } from '../../../permalinks/qr-code.ts';

export const getStaticPaths = listArticlePaths;

/** Gives the code that stands on paper beside an article's address, as SVG. */
export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(drawQrCode(props.article.address), { headers: { 'content-type': 'image/svg+xml' } });
