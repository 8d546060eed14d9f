import type { Element, ElementContent, Parent, Root } from 'hast';
import { resolveAddresses } from './resolve-addresses.ts';

/** Elements that stand as blocks, and so need a direction of their own outside the page. */
const blocks = new Set(
  [
    ['address', 'blockquote', 'dd', 'div', 'dl', 'dt', 'details', 'summary', 'figure'],
    ['figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'p', 'section', 'table', 'ul'],
  ].flat(),
);

/** Attributes that mean something without the page's styles and scripts. */
const kept = new Set(
  [
    ['alt', 'colSpan', 'dateTime', 'dir', 'height', 'href', 'lang', 'open', 'reversed', 'rowSpan'],
    ['scope', 'span', 'src', 'start', 'title', 'value', 'width'],
  ].flat(),
);

/**
 * Makes of a page's text what stands in a feed, where neither the page's direction nor its styles,
 * scripts and address are there.
 *
 * Every block gets `dir="rtl"` unless it has, or stands in, another direction; a `<bdi>` becomes a
 * `<span>` with its direction, for Python's feedparser, and what is built on it, drops the one and
 * keeps the other; links and pictures become absolute; a `<picture>` becomes its plain image; what
 * only works on the page is left out.
 *
 * @param address absolute address of the article, to which its links are relative
 * @returns a rehype transformer; it gives the root new children, and leaves the old ones as they were
 */
export function rehypeFeed(address: string) {
  return (tree: Root): void => {
    tree.children = transform(tree, address, true) as Root['children'];
  };
}

function transform(parent: Parent, address: string, rtl: boolean): ElementContent[] {
  return (parent.children as ElementContent[]).flatMap((child) =>
    child.type === 'element' ? transformElement(child, address, rtl) : [child],
  );
}

function transformElement(given: Element, address: string, rtl: boolean): ElementContent[] {
  const { properties } = given;
  const classes = [properties.className].flat();
  if (classes.includes('anchor') || 'dataFootnoteBackref' in properties) return [];
  // Its items show their marks themselves, and a feed has no styles to take away the others.
  const element = classes.includes('typed') ? unlist(given) : given;
  const { tagName } = element;
  if (tagName === 'picture') return transform(element, address, rtl);
  if (['source', 'button', 'script', 'style'].includes(tagName)) return [];

  const usual = tagName === 'bdi' ? 'auto' : rtl && blocks.has(tagName) ? 'rtl' : undefined;
  const dir = properties.dir ?? usual;
  const children = transform(element, address, properties.dir ? properties.dir === 'rtl' : rtl);
  const own = Object.entries({ ...properties, dir }).filter(([name]) => kept.has(name));
  return [
    {
      ...element,
      tagName: tagName === 'bdi' ? 'span' : tagName,
      properties: resolveAddresses(Object.fromEntries(own), address),
      children,
    },
  ];
}

function unlist(list: Element): Element {
  return { ...list, tagName: 'div', children: list.children.map(unlistItem) };
}

function unlistItem(item: ElementContent): ElementContent {
  if (item.type !== 'element' || item.tagName !== 'li') return item;
  const holdsBlocks = item.children.some(
    (each) => each.type === 'element' && blocks.has(each.tagName),
  );
  return { ...item, tagName: holdsBlocks ? 'div' : 'p' };
}
