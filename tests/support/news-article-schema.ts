import { z } from 'astro/zod';

const address = z.url({ protocol: /^https$/ });
const named = z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) });

/** Google's "Image metadata": the file, and at least one word on where it comes from. */
const photo = z.strictObject({
  '@type': z.literal('ImageObject'),
  contentUrl: address,
  caption: z.string().min(1),
  creditText: z.string().min(1).optional(),
});

const moment = z.union([
  z.iso.date(),
  z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/),
]);

/** Google asks for a Person, with the page that says who it is. */
const person = z.strictObject({
  '@type': z.literal('Person'),
  name: z.string().min(1),
  url: address.optional(),
});

const correction = z.strictObject({
  '@type': z.literal('CorrectionComment'),
  datePublished: moment,
  text: z.string().min(1),
});

/**
 * What an article's JSON-LD may hold: schema.org's terms as Google reads them ("Article structured
 * data", "Image metadata"), and nothing besides.
 *
 * A date is ISO 8601, a day alone where no hour is known; a date-time names its offset, else
 * Google takes it for Californian time. Addresses are absolute. Names hold nothing but the name.
 */
export const newsArticleSchema = z
  .strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('NewsArticle'),
    headline: z.string().min(1),
    datePublished: moment,
    dateModified: moment.optional(),
    author: z.array(person).min(1).optional(),
    dateline: z.string().min(1).optional(),
    contentLocation: z.strictObject({ '@type': z.literal('Place'), name: z.string() }).optional(),
    keywords: z.array(z.string().min(1)).min(1).optional(),
    isPartOf: z
      .strictObject({ '@type': z.literal('CreativeWorkSeries'), name: z.string() })
      .optional(),
    position: z.int().min(1).optional(),
    correction: z.array(correction).min(1).optional(),
    inLanguage: z.literal('ar'),
    url: address,
    mainEntityOfPage: address,
    image: z
      .array(z.union([address, photo]))
      .min(1)
      .optional(),
    publisher: named.extend({ url: address }),
    sourceOrganization: named.optional(),
    isBasedOn: z.url().optional(),
  })
  .refine(({ url, mainEntityOfPage }) => url === mainEntityOfPage)
  .refine(({ publisher, sourceOrganization }) => sourceOrganization?.name !== publisher.name);
