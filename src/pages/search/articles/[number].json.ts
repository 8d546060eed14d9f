import type { APIContext } from 'astro';
import type { FoundArticle } from '../../../controls/search/found-article.ts';
import { readIndex } from '../../../search/read-index.ts';

/** Lists the articles by their number in the index. */
export async function getStaticPaths() {
  const { articles } = await readIndex();
  return articles.map((found, number) => ({ params: { number: `${number}` }, props: { found } }));
}

/** Gives what the search page shows of one. */
export function GET({ props }: APIContext<{ found: FoundArticle }>): Response {
  return Response.json(props.found);
}
