import { routeCards } from './_route-cards.ts';

export const { getStaticPaths, GET } = routeCards('png');
