import type { APIContext } from 'astro';
import type { Shard } from '../../../search/build-index.ts';
import { readIndex } from '../../../search/read-index.ts';

/** Lists the files of the index. */
export async function getStaticPaths() {
  const { shards } = await readIndex();
  return shards.map((shard, number) => ({ params: { number: `${number}` }, props: { shard } }));
}

/** Gives one. */
export function GET({ props }: APIContext<{ shard: Shard }>): Response {
  return Response.json(props.shard);
}
