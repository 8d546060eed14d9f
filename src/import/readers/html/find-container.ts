import type { Element, Root } from 'hast';
import type { Figure } from './find-figures.ts';
import type { PageText } from './page-text.ts';

/**
 * Finds the element that holds an article: the smallest around all its texts, or the `article` or
 * `main` around that, where its lead picture may be.
 *
 * @param main the article's texts
 * @param tree the page
 * @returns the element; the page where the texts have none in common, an empty `div` where it has none
 */
export function findContainer(main: ReadonlySet<PageText>, tree: Root): Element {
  const [first, ...others] = [...main];
  const common = (first?.within ?? []).filter((element) =>
    others.every(({ within }) => within.includes(element)),
  );
  const page = tree.children.find((child) => child.type === 'element');
  const whole: Element = page ?? { type: 'element', tagName: 'div', properties: {}, children: [] };
  return common.find(({ tagName }) => /^(article|main)$/.test(tagName)) ?? common[0] ?? whole;
}

/**
 * Whether a picture belongs to an article: it stands in no menu or footer, and in no part whose
 * every word was left out of the article, such as a list of other stories; but the head of the
 * article, where its lead picture stands, is such a part too.
 *
 * @param figure the picture
 * @param page its container, the article's texts and all texts
 * @returns false for pictures of menus, footers and lists of other stories
 */
export function belongs(
  { holder, words }: Figure,
  {
    container,
    main,
    texts,
  }: { container: Element; main: ReadonlySet<PageText>; texts: readonly PageText[] },
): boolean {
  const start = texts.findIndex((text) => main.has(text));
  return findPath(container, holder).every((part) => {
    if (/^(nav|aside|footer)$/.test(part.tagName)) return false;
    const own = texts.filter(({ within }) => within.includes(part) && !within.includes(holder));
    const isHead = words !== '' && own.every((text) => texts.indexOf(text) < start);
    return own.length === 0 || isHead || own.some((text) => main.has(text));
  });
}

/** The elements between a container and one inside it, both left out. */
function findPath(container: Element, holder: Element): Element[] {
  for (const child of container.children) {
    if (child === holder) return [];
    if (child.type !== 'element' || !contains(child, holder)) continue;
    return [child, ...findPath(child, holder)];
  }
  return [];
}

const contains = (element: Element, other: Element): boolean =>
  element.children.some(
    (child) => child === other || (child.type === 'element' && contains(child, other)),
  );
