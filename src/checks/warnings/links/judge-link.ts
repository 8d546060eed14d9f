import { relative } from 'node:path/posix';
import { foldText } from '../../../arabic/fold.ts';
import type { BodyHeading } from '../../../body/headings.ts';
import type { Anchors } from '../../../body/list-anchors.ts';
import { addressOf, linkTo, site } from '../../../site.ts';
import { decodeAddress } from '../../../permalinks/decode-address.ts';
import type { SeriesGap } from '../series-gaps.ts';
import type { SiteNames } from '../spelling/site-names.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { Target } from './target.ts';

/** Why a link leads nowhere. */
export type LinkFault =
  | { kind: 'empty' }
  /** No page and no file; perhaps `near` is meant, written as the link is. */
  | { kind: 'no-page'; near: string | undefined }
  /** A picture that lies beside the article, which has no address of its own. */
  | { kind: 'picture'; name: string }
  /** No such place on the page; perhaps the heading is meant. */
  | { kind: 'no-place'; fragment: string; heading: BodyHeading | undefined }
  /** A page that readers cannot reach yet. */
  | { kind: 'unpublished'; target: Target }
  /** Outside the folder that the site lives in; `write` leads there. */
  | { kind: 'outside'; write: string };

/** What has to be known of an article, or of the site's first page, to judge its links. */
export interface Surroundings {
  /** Path from the project's root. */
  file: string;
  /** Path of its page from the site's first page: `/2014/a-slug/`. */
  address: string;
  /** Lists the places of its own page; undefined where they are not known. */
  listOwnAnchors: (() => Anchors) | undefined;
  /** Undefined where nothing is known of the site: links that leave the page are then not judged. */
  addresses: SiteAddresses | undefined;
  /** Undefined where nothing is known of the site. */
  names: SiteNames | undefined;
  /** Before it in its series. */
  gap: SeriesGap | undefined;
  /** The file of an older article of the same headline. */
  twin: string | undefined;
}

/** Ids that the page has around the text; a test holds them against the components. */
export const pageIds: readonly string[] = [
  ...['content', 'corrections', 'related', 'series', 'source', 'toc'],
];

/**
 * Says why a link in an article's text, or one of the site's own, leads nowhere inside the site.
 *
 * @param href as written; percent-encoded or not
 * @param around the page that it stands on
 * @returns undefined for a link that leads somewhere, or out of the site
 */
export function judgeLink(href: string, around: Surroundings): LinkFault | undefined {
  if (href.trim() === '') return { kind: 'empty' };
  const { address: own, listOwnAnchors } = around;
  const url = URL.canParse(href, addressOf(own.slice(1)))
    ? new URL(href, addressOf(own.slice(1)))
    : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== site.address.host) return undefined;
  const path = (decodeAddress(url.pathname) ?? url.pathname).normalize('NFC');
  const folder = site.address.pathname;
  if (!path.startsWith(folder)) return judgeOutside(path, around);
  const local = `/${path.slice(folder.length)}`.replace(/\/index\.html$/, '/');
  if (local === own) return listOwnAnchors && judgeFragment(url, listOwnAnchors);
  if (!around.addresses || local.startsWith('/_astro/')) return undefined;
  return judgePath(href, { own, local, url }, around.addresses, around.file);
}

interface Place {
  /** The path of the article itself, and of what it links to, from the site's first page. */
  own: string;
  local: string;
  url: URL;
}

function judgePath(
  href: string,
  { own, local, url }: Place,
  addresses: SiteAddresses,
  file: string,
): LinkFault | undefined {
  const target = addresses.find(local);
  if (!target) {
    const name = local.slice(own.length);
    if (local.startsWith(own) && /^[^/]+\.(avif|jpe?g|png|webp)$/i.test(name)) {
      return { kind: 'picture', name };
    }
    const near = addresses.suggest(local);
    return { kind: 'no-page', near: near && `${writeLike(href, own, near)}${url.hash}` };
  }
  const isOpen = addresses.find(own)?.publication.state === 'published';
  if (isOpen && target.publication.state !== 'published') return { kind: 'unpublished', target };
  const { file: page } = target;
  const isPage = /\/$|\.html?$|\/[^/.]+$/.test(local);
  if (!page || page === file || !isPage) return undefined;
  return judgeFragment(url, () => addresses.anchorsOf(page));
}

/** A link such as `/2014/a-slug/`, where the site lives in a folder of its host. */
function judgeOutside(path: string, { addresses }: Surroundings): LinkFault | undefined {
  return addresses?.find(path) ? { kind: 'outside', write: linkTo(path.slice(1)) } : undefined;
}

/** The top of the page is found by an empty fragment and by `top` (WHATWG HTML, §7.4.6.4). */
function judgeFragment({ hash }: URL, listAnchors: () => Anchors): LinkFault | undefined {
  const [raw = ''] = hash.slice(1).split(':~:');
  const fragment = decodeAddress(raw) ?? raw;
  if (raw === '' || fragment.toLowerCase() === 'top' || pageIds.includes(fragment))
    return undefined;
  const { ids, headings } = listAnchors();
  if (ids.has(raw) || ids.has(fragment)) return undefined;
  const words = foldText(fragment);
  const heading = headings.find(({ text }) => foldText(text) === words);
  return { kind: 'no-place', fragment, heading };
}

/** Writes the address of a page as the link that it replaces is written. */
function writeLike(href: string, own: string, path: string): string {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return addressOf(path.slice(1));
  return href.startsWith('/') ? linkTo(path.slice(1)) : `${relative(own, path)}/`;
}
