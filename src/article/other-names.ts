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
  'photo.file':
    'image cover thumbnail featuredimage coverimage heroimage hero picture img ogimage ' +
    'photo.src photo.url photo.path photo.name photo.filename photo.image',
  'photo.focus': 'focus focalpoint crop',
  'photo.alt': 'photo.alttext photo.alternative',
  'photo.caption': 'photo.title photo.text photo.description photo.legend',
  'photo.credit':
    'photo.by photo.author photo.photographer photo.source photo.agency photo.copyright',
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
 * @param name as written, dotted within another: `description`, `cover_image`, `photo.src`
 * @returns our field, dotted; undefined where there is none for it
 */
export const findMeant = (name: string): string | undefined =>
  meant.get(name.toLowerCase().replace(/[-_]/g, ''));
