import type { APIContext } from 'astro';
import { type FollowedList, respondWithFeed } from '../../metadata/feeds/respond-with-feed.ts';
import { listMonthFeeds } from './_route-months.ts';

export const getStaticPaths = listMonthFeeds;

/** Gives the newest articles of a month, as RSS or as JSON Feed. */
export const GET = ({ params, props }: APIContext<{ list: FollowedList }>) =>
  respondWithFeed(props.list, params.format);
