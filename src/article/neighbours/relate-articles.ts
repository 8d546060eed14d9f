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
 * Finds for each article those which share its topics: each topic counts the more the rarer it is (the
 * logarithm of its inverse frequency, K. Spärck Jones 1972), then the nearer in time come first, the
 * newer before the older. Only those near in each topic's own
 * order are looked at, so that the time grows with the number of articles and not with its square.
 *
 * Weights are in quarters, and the number of articles counts as the power of two above it: so one more
 * article seldom changes the order of others.
 *
 * @param articles newest first
 * @param areApart says of two articles whether one may lead to the other here
 * @returns three at most for each, the best first, by `href`; none for one that shares no topic
 */
export function relateArticles<A extends TopicalArticle>(
  articles: readonly A[],
  areApart: (a: A, b: A) => boolean = () => true,
): Map<string, readonly A[]> {
  const size = Math.ceil(Math.log2(Math.max(2, articles.length)));
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
  for (const [at, article] of articles.entries()) {
    const { href, topics } = article;
    const scores = new Map<number, number>();
    for (const topic of topics) {
      const key = keyOf(topic);
      const own = places.get(key) ?? [];
      const here = seen.get(key) ?? 0;
      seen.set(key, here + 1);
      const weight = Math.max(1, Math.floor(4 * (size - Math.log2(own.length))));
      for (const other of own.slice(Math.max(0, here - reach), here + reach + 1)) {
        if (other !== at) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
    }
    const best = [...scores].sort(
      ([a, scoreA], [b, scoreB]) => scoreB - scoreA || Math.abs(a - at) - Math.abs(b - at) || a - b,
    );
    related.set(
      href,
      best
        .flatMap(([other]) => articles[other] ?? [])
        .filter((other) => areApart(article, other))
        .slice(0, most),
    );
  }
  return related;
}

const keyOf = ({ name, path }: TopicalArticle['topics'][number]) => path ?? name;
