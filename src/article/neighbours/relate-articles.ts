/** An article as far as its topics go. */
export interface TopicalArticle {
  href: string;
  topics: readonly { name: string; path: string | undefined }[];
}

/** How many a page offers at most. */
const most = 3;

/** How many articles of one topic are looked at on either side of an article: so a build stays linear. */
const reach = 24;

/**
 * Finds for each article those which share its topics: the more of them and the rarer they are the
 * better, then the nearer in time, the newer before the older. Only those near in each topic's own
 * order are looked at, so that the time grows with the number of articles and not with its square.
 *
 * The weight of a topic falls by one each time the number of its articles doubles: so one more article
 * changes no order among the others, but for those times.
 *
 * @param articles newest first
 * @returns three at most for each, the best first, by `href`; none for one that shares no topic
 */
export function relateArticles<A extends TopicalArticle>(
  articles: readonly A[],
): Map<string, readonly A[]> {
  const places = new Map<string, number[]>();
  for (const [at, { topics }] of articles.entries()) {
    for (const topic of topics) {
      const own = places.get(keyOf(topic));
      if (own) own.push(at);
      else places.set(keyOf(topic), [at]);
    }
  }
  const seen = new Map<string, number>();
  const related = new Map<string, readonly A[]>();
  for (const [at, { href, topics }] of articles.entries()) {
    const scores = new Map<number, number>();
    for (const topic of topics) {
      const key = keyOf(topic);
      const own = places.get(key) ?? [];
      const here = seen.get(key) ?? 0;
      seen.set(key, here + 1);
      const weight = 32 - Math.floor(Math.log2(own.length));
      for (const other of own.slice(Math.max(0, here - reach), here + reach + 1)) {
        if (other !== at) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
    }
    const best = [...scores].sort(
      ([a, scoreA], [b, scoreB]) => scoreB - scoreA || Math.abs(a - at) - Math.abs(b - at) || a - b,
    );
    related.set(
      href,
      best.slice(0, most).flatMap(([other]) => articles[other] ?? []),
    );
  }
  return related;
}

const keyOf = ({ name, path }: TopicalArticle['topics'][number]) => path ?? name;
