import { routeCards } from '../../../article/cards/route-cards.ts';

export const { getStaticPaths, GET } = routeCards('png');
