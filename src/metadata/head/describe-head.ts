import { isolateText, titleText } from 'rehype-rtl';
import type { Card } from '../../cards/read-cards.ts';
import { listNames } from '../../arabic/list-names.ts';
import type { Article } from '../../article/collection.ts';
import { readModified } from '../../article/modified.ts';
import { addressOf, site } from '../../site.ts';
import { type Feed, feeds } from '../feeds/feeds.ts';
import type { ArticleMetadata } from '../read-metadata.ts';
import { describeArticle } from './describe-article.ts';
import { embedJson } from './embed-json.ts';
import { fitDescription } from './fit-description.ts';

/** What a page is, to those who read only its head. */
export interface PageFacts {
  /** The page's headline, as its `h1` has it. */
  title: string;
  /** What is said of it; cut or filled up here. */
  description: string;
  /** Its one absolute address; a page without one is kept out of search. */
  address: string | undefined;
  /** Whether it is the site's first page, whose title is the site's name. */
  home?: boolean;
  /** For an article's page. */
  article?: ArticleMetadata | undefined;
  /** The site's own card, which stands for a page without an article. */
  siteCard?: Card | undefined;
  /** Where it stands below the site's first page: those above it, then itself. */
  crumbs?: readonly Crumb[] | undefined;
  /** Its own feeds, beside the site's. */
  feeds?: readonly Feed[] | undefined;
}

/** A page above another, or the page itself. */
export interface Crumb {
  name: string;
  /** From the site's first page. */
  path: string;
}

type Attributes = Readonly<Record<string, string>>;

/** A head, ready to be written. */
export interface Head {
  /** Text of `<title>`. */
  title: string;
  /** Attributes of its `<meta>` and `<link>` elements. */
  metas: Attributes[];
  links: Attributes[];
  /** JSON-LD, safe within a `<script>`. */
  data: string | undefined;
}

/**
 * Describes a page to search engines, previews and feed readers.
 *
 * Left out is what nobody reads: `twitter:title` and the like repeat `og:`, to which X falls back;
 * `og:image:secure_url` repeats an https address; keywords are ignored everywhere. A page without an
 * address has no Open Graph data, for `og:url` is part of it.
 *
 * @param page what it is
 * @returns its head, but for what every page shares
 */
export function describeHead(page: PageFacts): Head {
  const { title, address, home = false, article } = page;
  const description = titleText(fitDescription(page.description));
  return {
    title: titleText(home ? title : `${title} - ${site.name}`),
    metas: [
      { name: 'description', content: description },
      ...(article ? [{ name: 'author', content: nameAuthors(article.article) }] : []),
      ...(address ? listOpenGraph(page, address, description) : []),
      ...listRobots(page),
    ],
    links: [
      ...(address ? [{ rel: 'canonical', href: address }] : []),
      ...[...Object.values(feeds), ...(page.feeds ?? [])].map(linkFeed),
      ...(article ? [{ rel: 'alternate', type: 'text/markdown', href: article.markdown }] : []),
    ],
    data: describeData(page),
  };
}

const linkFeed = ({ type, name, title, address: href }: Feed) => ({
  rel: 'alternate',
  type,
  title: `${title} (${name})`,
  href,
});

function listOpenGraph(
  { title, article, siteCard }: PageFacts,
  address: string,
  description: string,
): Attributes[] {
  const card = article ? article.cards?.wide : siteCard;
  const properties: [string, string | number | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', titleText(title)],
    ['og:description', description],
    ['og:url', address],
    ['og:site_name', site.name],
    ['og:locale', 'ar_AR'],
    ['og:image', card?.address],
    ['og:image:type', card?.type],
    ['og:image:width', card?.width],
    ['og:image:height', card?.height],
    ['og:image:alt', card && isolateText(card.alt)],
    ['article:published_time', article?.article.data.date],
    ['article:modified_time', article && readModified(article.article.data)],
    ...(article ? listTerms(article.article) : []),
  ];
  return [
    ...properties.flatMap(([property, content]) =>
      content === undefined ? [] : [{ property, content: String(content) }],
    ),
    { name: 'twitter:card', content: card ? 'summary_large_image' : 'summary' },
  ];
}

/** Where nobody is named, whose it is: readers show one or the other. */
const nameAuthors = ({ authors, data }: Article) =>
  authors.length > 0
    ? listNames(authors.map(({ name }) => isolateText(name)))
    : isolateText(data.source);

/** An author is a page that says who it is (ogp.me, "article"); the name where there is none. */
const listTerms = ({ authors, topics }: Article): [string, string][] => [
  ...authors.map(({ name, path }): [string, string] => [
    'article:author',
    path ? addressOf(path) : name,
  ]),
  ...topics.map(({ name }): [string, string] => ['article:tag', name]),
];

function listRobots({ address, article }: PageFacts): Attributes[] {
  if (!address) return [{ name: 'robots', content: 'noindex' }];
  return article?.cards ? [{ name: 'robots', content: 'max-image-preview:large' }] : [];
}

/** As Google reads it ("Breadcrumb structured data"). */
const describeCrumbs = (crumbs: readonly Crumb[]) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.name, path: '' }, ...crumbs].map(({ name, path }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: addressOf(path),
  })),
});

/** An article stands below the first of its topics: without one it is a step from the first page. */
function listCrumbs({ topics, data, year, slug }: Article): Crumb[] {
  const [topic] = topics.flatMap(({ name, path }) => (path ? [{ name, path }] : []));
  return topic ? [topic, { name: data.title, path: `${year}/${slug}/` }] : [];
}

/** The first page's `WebSite` is where Google takes the site's name from ("Site names"). */
function describeData({ home, article, crumbs }: PageFacts): string | undefined {
  if (crumbs) return embedJson(describeCrumbs(crumbs));
  if (article) {
    const [described, above] = [describeArticle(article), listCrumbs(article.article)];
    return embedJson(above.length > 0 ? [described, describeCrumbs(above)] : described);
  }
  if (!home) return undefined;
  return embedJson({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    url: site.address.href,
  });
}
