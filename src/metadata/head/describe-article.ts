import type { Card } from '../../cards/read-cards.ts';
import { site } from '../../site.ts';
import type { ArticleMetadata } from '../read-metadata.ts';

/**
 * Describes an article to search engines: a schema.org `NewsArticle` with what Google reads of it
 * ("Article structured data", "Image metadata").
 *
 * Only what is known is said. The day stays a day where no hour is known. The newspaper or agency
 * is the organization the text comes from; that it is the author is nowhere said, and Google asks
 * for an author only where there is one, so there is none here.
 *
 * @param metadata of the article
 * @returns an object for JSON-LD
 */
export function describeArticle({ article, cards, photo }: ArticleMetadata): object {
  const { address, data } = article;
  const images: unknown[] = cards
    ? [cards.square, cards.classic, cards.wide].map(({ address }: Card) => address)
    : [];
  if (photo) images.push({ '@type': 'ImageObject', ...photo });
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: data.title,
    datePublished: data.date,
    inLanguage: 'ar',
    url: address,
    mainEntityOfPage: address,
    ...(images.length > 0 && { image: images }),
    publisher: { '@type': 'Organization', name: site.name, url: site.address.href },
    ...(data.source !== site.name && {
      sourceOrganization: { '@type': 'Organization', name: data.source },
    }),
    ...(data.sourceUrl && { isBasedOn: data.sourceUrl }),
  };
}
