import type { Element } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { foldText } from '../../../arabic/fold.ts';
import { related } from '../../../article/residue-words.ts';
import { findLineElement, readAttribute, type PageText } from './page-text.ts';

const before =
  '(?:(?:post|entry|article|node|story|single|content|page|field|field-name|news|td|item|blog|site|wp|block|views?)[-_]+)*';
const after =
  '(?:[-_]+(?:container|wrap(?:per)?|box|block|area|section|bar|list|buttons?|icons?|links?|widget|items?|footer|holder))*';

/** Names that themes and content systems give to what stands by an article and is not of it. */
const parts = [
  'infobox|navbox|mw-editsection|siteSub|toc|catlinks',
  'info|meta|details|byline|hits|views',
  'tags?|tag[-_]?cloud|keywords|terms',
  'navigation|nav|nav[-_]?links|pager|pagination|prev[-_]?next|next[-_]?prev|breadcrumbs?',
  'share|sharing|shares|social|social[-_](?:media|share|sharing|icons)|sharedaddy|addtoany\\S*|a2a\\S*|sharethis\\S*',
  'related|related[-_]\\S+|yarpp\\S*|jp-relatedposts|read[-_]?(?:more|also|next)|see[-_]?also|more[-_](?:news|stories|articles|posts)',
  'most[-_]?(?:read|viewed|popular)|trending|recommended\\S*|outbrain\\S*|taboola\\S*|latest[-_](?:news|posts)',
  'author[-_](?:box|bio|info|card)|about[-_](?:the[-_])?author',
  'newsletter\\S*|subscribe\\S*|subscription|sign[-_]?up|follow[-_]us|app[-_](?:download|promo)',
  'comments?|comments[-_]area|comment[-_]?list|respond|comment[-_]respond|disqus\\S*',
  'site[-_]header|site[-_]branding|site[-_]title|site[-_]footer',
  'ads?|advert\\S*|sponsor(?:ed)?\\S*|promo|banner|cookie\\S*|gdpr\\S*|print[-_]?hide|no[-_]?print',
];
const name = new RegExp(`^${before}(?:${parts.join('|')})${after}$`, 'i');

/** Of an article's characters, how many at most a part may hold that is not of it. */
const largestShare = 0.3;

/**
 * Finds the parts of an article's markup that are not of the article: tags, links to what was
 * published before and after, shares, other stories, boxes on the author, as their names or their
 * links' relations say. A part that holds much of the text is the text, whatever its name.
 *
 * @param main the article's texts
 * @returns those texts of it that are foreign
 */
export function findForeign(main: readonly PageText[]): Set<PageText> {
  const sizes = new Map<Element, number>();
  let all = 0;
  for (const { node, within } of main) {
    all += node.value.length;
    for (const each of within) sizes.set(each, (sizes.get(each) ?? 0) + node.value.length);
  }
  const foreign = new Set(
    [...sizes].flatMap(([element, size]) =>
      size <= all * largestShare && isForeign(element) ? [element] : [],
    ),
  );
  const column = [...sizes].findLast(
    ([{ tagName }, size]) => tagName === 'td' && size >= all * columnShare,
  )?.[0];
  const row = column && findRow(column, main);
  const isBeside = ({ within }: PageText) =>
    row !== undefined && within.includes(row) && !within.includes(column as Element);
  const stamps = new Set(main.slice(0, 4).filter((text) => isStamp(text, main)));
  return new Set(
    main.filter(
      (text) =>
        text.within.some((element) => foreign.has(element)) || isBeside(text) || stamps.has(text),
    ),
  );
}

/** When a page was published, alone on its line over the text: «الجمعة», «منذ ساعتين». */
function isStamp(text: PageText, main: readonly PageText[]): boolean {
  const line = findLineElement(text);
  const isTime = text.within.some(({ tagName }) => tagName === 'time');
  return isTime && main.every((other) => other === text || findLineElement(other) !== line);
}

/** Of an article's characters, how many at least its column has on pages that tables lay out. */
const columnShare = 0.6;

/** The outermost table around a column. */
const findRow = (column: Element, main: readonly PageText[]) => {
  const { within = [] } = main.find((text) => text.within.includes(column)) ?? {};
  return within.slice(within.indexOf(column)).findLast(({ tagName }) => tagName === 'table');
};

function isForeign(element: Element): boolean {
  const names = `${readAttribute(element, 'className')} ${readAttribute(element, 'id')}`.split(
    /\s+/,
  );
  if (element.tagName === 'nav' || names.some((each) => name.test(each))) return true;
  if (/^(div|section|aside)$/.test(element.tagName) && leadsElsewhere(element)) return true;
  return /^(p|div|ul|ol|footer|section|span)$/.test(element.tagName) && isListOfLinks(element);
}

/** A part that says by its label or its first words that other stories follow, and is mostly links. */
function leadsElsewhere(element: Element): boolean {
  const words = foldText(toText(element));
  const label = foldText(readAttribute(element, 'ariaLabel'));
  const isRelated = related.some((each) => label === each || words.startsWith(`${each} `));
  if (!isRelated) return false;
  const linked = listLinks(element).reduce((sum, link) => sum + foldText(toText(link)).length, 0);
  return linked >= words.length * 0.5;
}

/** Nothing but links to tags, or to the article before and the one after, and a label. */
function isListOfLinks(element: Element): boolean {
  const links = listLinks(element);
  if (links.length === 0 || !links.every(isRelation)) return false;
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').length;
  const linked = links.reduce((sum, link) => sum + words(toText(link)), 0);
  return words(toText(element)) - linked <= 16;
}

const listLinks = (element: Element): Element[] =>
  element.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'a' ? [child] : listLinks(child),
  );

const isRelation = (link: Element) =>
  /(^|\s)(tag|prev|next|category)(\s|$)/.test(readAttribute(link, 'rel')) ||
  /\/(tags?|keywords?|topics?|hashtag|taxonomy)\//i.test(readAttribute(link, 'href'));
