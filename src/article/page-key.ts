import type { Article } from './collection.ts';
import { digestText } from './digest-text.ts';
import type { Neighbours } from './neighbours/find-neighbours.ts';

/**
 * Names all that a page is made from, for builds that keep the pages of the last one. Code and settings
 * are not in it: where they change, nothing is kept.
 *
 * The page may show nothing but what it is given here, so a route gives its page the same. An article
 * counts with its whole folder and the names of its topics and authors.
 *
 * @param given to the page: articles, and whatever JSON can hold
 * @returns 22 characters, different for whatever differs; undefined where an article cannot be told
 *   from what it was before, as in the development server
 */
export function keyOfPage(given: unknown): string | undefined {
  let isKnown = true;
  const text = JSON.stringify(given, (_name, value: unknown) => {
    if (!isArticle(value)) return value;
    if (value.key === undefined) isKnown = false;
    return value.key;
  });
  return isKnown ? digestText(text) : undefined;
}

/**
 * Names all that an article's page is made from, its neighbours' front matter among it: theirs only, for
 * a page shows nothing of their texts.
 *
 * @param article as listed
 * @param neighbours of it
 * @returns as {@link keyOfPage} does
 */
export function keyOfArticlePage(
  article: Article,
  { related, newer, older, series }: Neighbours<Article>,
): string | undefined {
  if (article.key === undefined) return undefined;
  return keyOfPage({
    article,
    related: related.map(faceOf),
    newer: newer && faceOf(newer),
    older: older && faceOf(older),
    series: series && { ...series, parts: series.parts.map(faceOf) },
  });
}

const isArticle = (value: unknown): value is Article =>
  typeof value === 'object' && value !== null && 'digest' in value && 'href' in value;

const faces = new WeakMap<Article, string>();

/** What others show of an article. */
function faceOf(article: Article): string {
  const { href, data } = article;
  const face = faces.get(article) ?? digestText(href + JSON.stringify(data));
  faces.set(article, face);
  return face;
}
