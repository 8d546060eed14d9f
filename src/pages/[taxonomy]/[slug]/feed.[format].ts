import type { APIContext } from 'astro';
import type { Article } from '../../../article/collection.ts';
import { listTermFeeds } from '../../../article/list-paths.ts';
import type { TermArticles } from '../../../article/terms/list-terms.ts';
import { writeTermFeed } from '../../../metadata/feeds/write-term-feed.ts';

export const getStaticPaths = listTermFeeds;

/** Gives the newest articles of a topic or an author, as RSS or as JSON Feed. */
export async function GET({
  params,
  props,
}: APIContext<{ term: TermArticles<Article> }>): Promise<Response> {
  const { text, type } = await writeTermFeed(props.term, params.format === 'json' ? 'json' : 'rss');
  return new Response(text, { headers: { 'content-type': type } });
}
