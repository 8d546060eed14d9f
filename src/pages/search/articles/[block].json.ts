import type { APIContext } from 'astro';
import { blockLength, type FoundArticle } from '../../../controls/search/found-article.ts';
import { readIndex } from '../../../search/read-index.ts';

/** Lists what the search page shows of the articles, in blocks by their number in the index. */
export async function getStaticPaths() {
  const { articles } = await readIndex();
  return Array.from({ length: Math.ceil(articles.length / blockLength) }, (_, block) => ({
    params: { block: `${block}` },
    props: { found: articles.slice(block * blockLength, (block + 1) * blockLength) },
  }));
}

/** Gives one block. */
export function GET({ props }: APIContext<{ found: readonly FoundArticle[] }>): Response {
  return Response.json(props.found);
}
