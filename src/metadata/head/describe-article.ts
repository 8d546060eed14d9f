import { readModified } from '../../article/modified.ts';
import type { NamedTerm } from '../../article/terms/read-terms.ts';
import { addressOf, site } from '../../site.ts';
import type { ArticleMetadata } from '../read-metadata.ts';

/**
 * Describes an article to search engines: a schema.org `NewsArticle` with what Google reads of it
 * ("Article structured data", "Image metadata").
 *
 * Only what is known is said. The day stays a day where no hour is known. The newspaper or agency
 * is the organization the text comes from; it is no author, and Google asks for one only where there
 * is one: so only who is named as author is.
 *
 * @param metadata of the article
 * @returns an object for JSON-LD
 */
export function describeArticle({ article, cards, photo }: ArticleMetadata): object {
  const { address, data, authors, topics } = article;
  const { location, series, corrections = [] } = data;
  const modified = readModified(data);
  const images: unknown[] = cards ? [cards.wide.address] : [];
  if (photo) images.push({ '@type': 'ImageObject', ...photo });
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: data.title,
    datePublished: data.date,
    ...(modified && { dateModified: modified }),
    inLanguage: 'ar',
    url: address,
    mainEntityOfPage: address,
    ...(images.length > 0 && { image: images }),
    ...(authors.length > 0 && { author: authors.map(describePerson) }),
    publisher: { '@type': 'Organization', name: site.name, url: site.address.href },
    ...(data.source !== site.name && {
      sourceOrganization: { '@type': 'Organization', name: data.source },
    }),
    ...(location && {
      dateline: location,
      contentLocation: { '@type': 'Place', name: location },
    }),
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => name) }),
    ...(series && {
      isPartOf: { '@type': 'CreativeWorkSeries', name: series.name },
      position: series.part,
    }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text,
      })),
    }),
    ...(data.sourceUrl && { isBasedOn: data.sourceUrl }),
  };
}

const describePerson = ({ name, path }: NamedTerm) => ({
  '@type': 'Person',
  name,
  ...(path && { url: addressOf(path) }),
});
