import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { listCardFiles, type CardFile } from '../../../article/cards/read-cards.ts';
import { listArticles } from '../../../article/collection.ts';

/** The preview cards beside an article's page: `card.png`, `card-square.png`, `card-classic.png`. */
export async function getStaticPaths() {
  const paths = [];
  for (const article of await listArticles()) {
    const { year, slug } = article;
    for (const card of await listCardFiles(article)) {
      paths.push({ params: { year, slug, card: card.name }, props: { card } });
    }
  }
  return paths;
}

export const GET: APIRoute<{ card: CardFile }> = async ({ props }) =>
  new Response(await readFile(props.card.path), { headers: { 'content-type': props.card.type } });
