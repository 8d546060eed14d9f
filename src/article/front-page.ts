/** An article as far as the first page goes. */
export interface FrontArticle {
  data: { date: string; featured?: boolean | undefined };
}

/**
 * Orders articles for the first page: the newest that is featured leads, whatever its day; without one
 * the newest article does.
 *
 * @param articles all of them, newest first
 * @param count how many of the newest are shown
 * @returns the lead, then the others of the newest
 */
export function orderFrontPage<A extends FrontArticle>(articles: readonly A[], count: number): A[] {
  const lead = articles.find(({ data }) => data.featured) ?? articles[0];
  return lead ? [lead, ...articles.slice(0, count).filter((each) => each !== lead)] : [];
}

/**
 * Groups articles by the day as it is written.
 *
 * @param articles newest first
 * @returns runs of one day each, in order
 */
export function groupByDay<A extends FrontArticle>(
  articles: readonly A[],
): { day: string; articles: A[] }[] {
  const groups: { day: string; articles: A[] }[] = [];
  for (const article of articles) {
    const day = article.data.date.slice(0, 10);
    const last = groups.at(-1);
    if (last?.day === day) last.articles.push(article);
    else groups.push({ day, articles: [article] });
  }
  return groups;
}
