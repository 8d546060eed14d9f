import type { APIRoute, GetStaticPaths } from 'astro';
import { listArticles, type Article } from '../../../article/collection.ts';
import { drawQrCode } from '../../../article/qr-code.ts';

/** The code that stands on paper beside an article's address. */
export const getStaticPaths = (async () => {
  const articles = await listArticles();
  return articles.map((article) => ({
    params: { year: article.year, slug: article.slug },
    props: { article },
  }));
}) satisfies GetStaticPaths;

/** Draws it. */
export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(drawQrCode(props.article.address), { headers: { 'content-type': 'image/svg+xml' } });
