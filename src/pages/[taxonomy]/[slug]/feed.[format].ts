import type { APIContext } from 'astro';
import { listTermFeeds } from '../../../article/list-paths.ts';
import { type FollowedList, respondWithFeed } from '../../../metadata/feeds/respond-with-feed.ts';

export const getStaticPaths = listTermFeeds;

/** Gives the newest articles of a topic or an author, as RSS or as JSON Feed. */
export const GET = ({ params, props }: APIContext<{ term: FollowedList }>) =>
  respondWithFeed(props.term, params.format);
