import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { listArticles, type Article } from '../../../article/collection.ts';
import { cardFormats } from '../../../cards/card-formats.ts';
import { listCardFiles, type CardFile } from '../../../cards/read-cards.ts';

/**
 * Makes the route that shows cards beside their articles' pages in the development server: `card.png`. A route has its extension in its own name: Astro wants a
 * slash at the end of every other. The file's own begins with `_`, by which Astro knows that it is
 * no route itself.
 *
 * @param extension of the files it serves, which are all of one media type
 * @returns what a route exports: its paths, and what answers each, 404 where there is no such card
 */
export function routeCards(extension: CardFile['extension']) {
  const listFiles = async (article: Article) =>
    (await listCardFiles(article)).filter((file) => file.extension === extension);

  const getStaticPaths = async () => {
    // A build copies them, which takes a tenth of the time.
    const articles = import.meta.env.DEV ? await listArticles() : [];
    return articles.flatMap((article) => {
      const { year, slug } = article;
      return Object.values(cardFormats).map(({ name }) => ({
        params: { year, slug, card: name },
        props: { article },
      }));
    });
  };

  const GET: APIRoute<{ article: Article }> = async ({ params, props }) => {
    const files = await listFiles(props.article);
    const file = files.find(({ name }) => name === params.card);
    if (!file) return new Response(null, { status: 404 });
    return new Response(await readFile(file.path), { headers: { 'content-type': file.type } });
  };

  return { getStaticPaths, GET };
}
