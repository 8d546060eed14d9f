import type { Selector } from 'css-what';
import { type ChildNode, type Document, type Element, isTag } from 'domhandler';

/** A page's elements by what most selectors ask for first. */
export interface PageElements {
  byTag: ReadonlyMap<string, Element[]>;
  /**
   * Lists the elements that a compound selector may mean: all that it means, and perhaps others.
   *
   * @param parts of it, without combinators
   */
  listLikely(parts: readonly Selector[]): readonly Element[];
}

/**
 * Sorts a page's elements by tag, class and id.
 *
 * @param page parsed
 */
export function indexElements(page: Document): PageElements {
  const all: Element[] = [];
  const byTag = new Map<string, Element[]>();
  const byClass = new Map<string, Element[]>();
  const byId = new Map<string, Element[]>();
  const visit = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      // What stands for a control becomes one: see make-controls.ts.
      node.name = node.name.replace(/^x-/, '');
      all.push(node);
      add(byTag, node.name, node);
      const { class: classes, id } = node.attribs;
      if (classes) for (const name of new Set(classes.split(/\s+/))) add(byClass, name, node);
      if (id !== undefined) add(byId, id, node);
      visit(node.children);
    }
  };
  visit(page.children);
  const listNamed = (part: Selector): readonly Element[] | undefined => {
    if (part.type === 'tag') return byTag.get(part.name) ?? [];
    if (part.type !== 'attribute' || part.namespace !== null) return undefined;
    if (part.name === 'class' && part.action === 'element') return byClass.get(part.value) ?? [];
    if (part.name === 'id' && part.action === 'equals') return byId.get(part.value) ?? [];
    return undefined;
  };
  const listLikely = (parts: readonly Selector[]) => {
    let likely: readonly Element[] = all;
    for (const part of parts) {
      const named = listNamed(part);
      if (named && named.length < likely.length) likely = named;
    }
    return likely;
  };
  return { byTag, listLikely };
}

function add(index: Map<string, Element[]>, key: string, element: Element): void {
  const known = index.get(key);
  if (known) known.push(element);
  else index.set(key, [element]);
}
