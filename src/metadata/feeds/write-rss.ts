import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { addressOf, linkTo, site } from '../../site.ts';
import { words } from '../../words.ts';
import { type Feed, feeds } from './feeds.ts';
import type { FeedItem } from './list-feed-items.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * Writes the RSS feed (RSS 2.0, with the modules Atom, Content, Dublin Core and Media).
 *
 * The source is Dublin Core's, for RSS's own `<source>` is for another feed. Where nobody is named the
 * source is the creator too, for that is what readers show, and RSS's own `<author>` is an e-mail
 * address. A change is Atom's, since RSS has no word for it. A browser shows the feed with its style sheet and the note to its reader that
 * stands in it.
 *
 * @param items newest first
 * @param feed of a part of the site; of all of it unless told
 * @returns XML
 */
export function writeRss(items: readonly FeedItem[], feed: Feed = feeds.rss): string {
  const { title, address, type } = feed;
  const newest = items.map(({ published }) => published).sort(compare)[0];
  const channel = x('channel', [
    x('title', title),
    x('link', new URL('.', address).href),
    x('description', site.description),
    x('language', 'ar'),
    ...(newest ? [x('lastBuildDate', formatDate(newest))] : []),
    x('atom:link', { rel: 'self', type, href: address }),
    writeNote(),
    ...items.map(writeItem),
  ]);
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    {
      type: 'instruction',
      name: 'xml-stylesheet',
      value: `type="text/css" href="${linkTo('feed.css')}"`,
    },
    x('rss', { version: '2.0', ...namespaces }, [channel]),
  ]);
  return finish(toXml(tree));
}

/**
 * Mends what the serializer lets through: two code points that XML 1.0 has no place for (§2.2), and
 * the end of a CDATA section, which text must not hold (§2.4); no section is written here.
 */
const finish = (xml: string) => xml.replace(/[\ufffe\uffff]/g, '').replaceAll(']]>', ']]&gt;');

function writeItem({ title, address, published, summary, html, card, source, ...more }: FeedItem) {
  const creators = more.authors.length > 0 ? more.authors.map(({ name }) => name) : [source];
  return x('item', [
    x('title', title),
    x('link', address),
    x('guid', { isPermaLink: 'true' }, address),
    x('pubDate', formatDate(published)),
    ...(more.updated ? [x('atom:updated', more.updated)] : []),
    ...more.topics.map((topic) => x('category', topic)),
    // Readers take it for HTML.
    x('description', summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
    ...(html ? [x('content:encoded', html)] : []),
    ...creators.map((name) => x('dc:creator', name)),
    x('dc:source', source),
    ...(card ? [writeCard(card)] : []),
  ]);
}

function writeCard({ address, type, width, height, bytes, alt }: NonNullable<FeedItem['card']>) {
  const attributes = { url: address, type, medium: 'image', width, height, fileSize: bytes };
  return x('media:content', attributes, [x('media:description', { type: 'plain' }, alt)]);
}

function writeNote() {
  const { opened, more } = words.feeds;
  const href = addressOf('feeds/');
  return x('p', { xmlns: 'http://www.w3.org/1999/xhtml', lang: 'ar', dir: 'rtl' }, [
    `${opened} `,
    x('a', { href }, more),
  ]);
}

const compare = (a: string, b: string) => Date.parse(b) - Date.parse(a);

/** RFC 822, in the form of RFC 1123: «Fri, 07 Nov 2014 10:00:00 GMT». */
const formatDate = (published: string) => new Date(published).toUTCString();
