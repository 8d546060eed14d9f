import { isolateText, titleText } from 'rehype-rtl';
import type { Card } from '../../cards/read-cards.ts';
import { site } from '../../site.ts';
import { feeds } from '../feeds/feeds.ts';
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
      ...(article ? [{ name: 'author', content: isolateText(article.article.data.source) }] : []),
      ...(address ? listOpenGraph(page, address, description) : []),
      ...listRobots(page),
    ],
    links: [
      ...(address ? [{ rel: 'canonical', href: address }] : []),
      ...Object.values(feeds).map(({ type, address: href, name }) => ({
        rel: 'alternate',
        type,
        title: `${site.name} (${name})`,
        href,
      })),
      ...(article ? [{ rel: 'alternate', type: 'text/markdown', href: article.markdown }] : []),
    ],
    data: describeData(page),
  };
}

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
  ];
  return [
    ...properties.flatMap(([property, content]) =>
      content === undefined ? [] : [{ property, content: String(content) }],
    ),
    { name: 'twitter:card', content: card ? 'summary_large_image' : 'summary' },
  ];
}

function listRobots({ address, article }: PageFacts): Attributes[] {
  if (!address) return [{ name: 'robots', content: 'noindex' }];
  return article?.cards ? [{ name: 'robots', content: 'max-image-preview:large' }] : [];
}

/** The first page's `WebSite` is where Google takes the site's name from ("Site names"). */
function describeData({ home, article }: PageFacts): string | undefined {
  if (article) return embedJson(describeArticle(article));
  if (!home) return undefined;
  return embedJson({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    url: site.address.href,
  });
}
