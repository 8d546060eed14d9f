import type { APIContext } from 'astro';
import type { SpellingShard } from '../../../search/list-spellings.ts';
import { readIndex } from '../../../search/read-index.ts';

/** Lists the files of the site's words. */
export async function getStaticPaths() {
  const { spellings } = await readIndex();
  return spellings.map((shard, number) => ({ params: { number: `${number}` }, props: { shard } }));
}

/** Gives one. */
export function GET({ props }: APIContext<{ shard: SpellingShard }>): Response {
  return Response.json(props.shard);
}
