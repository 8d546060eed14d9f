import type { Element, ElementContent, Text } from 'hast';
import type { Footnotes } from './find-footnotes.ts';
import { longestPixel, readSource } from './read-source.ts';
import { stripTracking } from '../../finders/strip-tracking.ts';
import { isElementNode, isNamed, readAttribute } from './page-text.ts';
import { pruneTable } from './prune-table.ts';

/** What of a page is to become blocks. */
export interface Selection {
  texts: ReadonlySet<Text>;
  /** Elements that become pictures, each with its number. */
  figures: ReadonlyMap<Element, number>;
  footnotes: Footnotes;
  /** Address to which links are relative. */
  address: string | undefined;
  /** Is told of each link whose address is relative to one that is not known. */
  loseLink: (href: string) => void;
  /** Is told of each link that was freed of what tracks readers. */
  dropTracking: (href: string) => void;
}

/** Stand for a footnote and what refers to it, under its label. */
export const [noteTag, referenceTag] = ['maqal-note', 'maqal-reference'] as const;

/** Elements that neither Markdown nor a printed page has. */
const unsupported = new Set(
  (
    'script style template noscript iframe object embed applet audio video canvas svg math input button ' +
    'select option textarea datalist dialog menu frame frameset noframes noembed map area link meta title'
  ).split(' '),
);

/**
 * Copies the part of a page that is the article's: texts of the selection, pictures by their
 * number, links with whole addresses. Tables that only lay out a page become divisions.
 *
 * @param element the smallest that holds the selection
 * @param selection what to copy
 * @returns a copy without what Markdown has no sign for; the page stays as it is
 */
export function prunePage(element: Element, selection: Selection): Element {
  const [copy] = pruneNode(element, selection);
  // A part of a table without the rest of it lays out the page.
  const isCell = copy?.type === 'element' && /^(td|th|tr|tbody)$/.test(copy.tagName);
  if (isCell) return { ...copy, tagName: 'div', properties: {} };
  if (copy?.type === 'element') return copy;
  return { type: 'element', tagName: 'div', properties: {}, children: copy ? [copy] : [] };
}

function pruneNode(node: ElementContent, selection: Selection): ElementContent[] {
  if (node.type === 'text') {
    return node.value.trim() === '' || selection.texts.has(node) ? [{ ...node }] : [];
  }
  if (node.type !== 'element') return [];
  const figure = selection.figures.get(node);
  if (figure !== undefined)
    return [{ ...node, tagName: 'figure', properties: { dataAt: figure }, children: [] }];
  const { references, notes } = selection.footnotes;
  const reference = references.get(node);
  if (reference !== undefined) {
    return [{ ...node, tagName: referenceTag, properties: { dataLabel: reference }, children: [] }];
  }
  if (unsupported.has(node.tagName)) return [];
  const children = node.children.flatMap((child) => pruneNode(child, selection));
  const rename = (tagName: string): ElementContent => ({
    type: 'element',
    tagName,
    properties: {},
    children,
  });
  const note = notes.get(node);
  if (note !== undefined) {
    return [{ ...node, tagName: noteTag, properties: { dataLabel: note }, children }];
  }
  if (/^[ou]l$/.test(node.tagName) && isNotes(children)) return children;
  if (/^[ou]l$/.test(node.tagName)) return [{ ...node, children: tighten(children) }];
  if (node.tagName === 'a') return pruneLink(node, children, selection);
  if (node.tagName === 'img') return pruneImage(node);
  if (/^h[1-6]$/.test(node.tagName)) return [rename(node.tagName)];
  if (isNamed(node, /(^|\s)MsoTitle/) || node.tagName === 'caption') return [rename('p')];
  if (node.tagName === 'table') return pruneTable(node, children, selection.texts);
  return [{ ...node, children }];
}

/** A list of nothing but footnotes, which Markdown numbers itself. */
function isNotes(items: readonly ElementContent[]): boolean {
  const elements = items.filter((item) => item.type === 'element');
  return elements.length > 0 && elements.every(({ tagName }) => tagName === noteTag);
}

/** Takes the paragraph around each item's words away, where no item has two: programs for writing put it there. */
function tighten(items: ElementContent[]): ElementContent[] {
  const isParagraph = (child: ElementContent) => isElementNode(child) && child.tagName === 'p';
  const isLoose = items.some(
    (item) => isElementNode(item) && item.children.filter(isParagraph).length > 1,
  );
  if (isLoose) return items;
  const free = (child: ElementContent) =>
    isElementNode(child) && isParagraph(child) ? child.children : child;
  return items.map((item) =>
    isElementNode(item) ? { ...item, children: item.children.flatMap(free) } : item,
  );
}

function pruneLink(
  link: Element,
  children: ElementContent[],
  { address, loseLink, dropTracking }: Selection,
): ElementContent[] {
  const href = readAttribute(link, 'href');
  const whole = URL.canParse(href, address) ? new URL(href, address) : undefined;
  const isPlace = whole && /^(https?|mailto|tel):$/.test(whole.protocol) && !href.startsWith('#');
  const isRelative = href !== '' && !href.startsWith('#') && !/^[a-z][a-z\d+.-]*:/i.test(href);
  if (!whole && isRelative && children.length > 0) loseLink(href);
  if (!isPlace || !children.some(isSeen)) return children;
  const { address: clean, taken } = stripTracking(whole.href);
  if (taken.length > 0) dropTracking(whole.href);
  return [{ type: 'element', tagName: 'a', properties: { href: clean }, children }];
}

/** A link around a small picture alone leads to the picture itself, or nowhere once that is set aside. */
const isSeen = (child: ElementContent): boolean =>
  child.type === 'text'
    ? child.value.trim() !== ''
    : 'children' in child && child.children.some(isSeen);

/** A picture of one pixel counts readers, or keeps the place of one that loads late. */
function pruneImage(image: Element): ElementContent[] {
  const { alt, width, height } = image.properties;
  const src = readSource(image);
  const isPixel = [width, height].some((each) => /^[01]$/.test(String(each ?? '')));
  if (isPixel || src === '' || (/^data:/i.test(src) && src.length < longestPixel)) return [];
  return [{ ...image, properties: { src, alt: alt ?? '' } }];
}
