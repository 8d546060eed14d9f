/** What other systems call the fields of an article, in small letters and without `_` and `-`. */
const names: Record<string, string> = {
  title: 'headline name heading',
  date: 'pubdate publishdate publisheddate datepublished createdat created day',
  source: 'agency publisher outlet newspaper',
  authors: 'author byline writer writers creator creators writtenby',
  updated:
    'lastmod modified datemodified updatedat lastupdated updateddate modifieddate moddatetime',
  corrections: 'correction errata erratum',
  location: 'place city dateline town',
  kicker: 'overline eyebrow supertitle rubric',
  topics: 'tags tag topic categories category keywords subjects',
  featured: 'pinned sticky',
  sourceUrl: 'url link original originalurl canonical canonicalurl',
  summary: 'description excerpt abstract lead lede deck teaser subtitle intro',
  'photo.file': 'image cover thumbnail featuredimage coverimage heroimage hero picture img ogimage',
  'photo.focus': 'focus focalpoint crop',
  aliases: 'redirects redirectfrom oldurls',
};

const meant = new Map(
  Object.entries(names).flatMap(([field, others]) =>
    others.split(' ').map((other) => [other, field] as const),
  ),
);

/**
 * Finds the field that holds what another system keeps under another name.
 *
 * @param name as written: `description`, `cover_image`
 * @returns our field, dotted; undefined where there is none for it
 */
export const findMeant = (name: string): string | undefined =>
  meant.get(name.toLowerCase().replace(/[-_]/g, ''));
