import type { APIContext } from 'astro';
import type { Article } from '../../../article/collection.ts';
import { listTermFeeds } from '../../../article/list-paths.ts';
import type { TermArticles } from '../../../article/terms/list-terms.ts';
import { writeTermFeed } from '../../../metadata/feeds/write-term-feed.ts';

export const getStaticPaths = () => listTermFeeds('authors');

/** Gives the newest articles of one of the authors as RSS. */
export async function GET({
  props,
}: APIContext<{ term: TermArticles<Article> }>): Promise<Response> {
  const xml = await writeTermFeed(props.term);
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
