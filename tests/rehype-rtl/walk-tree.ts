import type { Element, Nodes } from 'hast';

/** All elements of a tree that fit, in document order. */
export function findElements(root: Nodes, fits: (node: Element) => boolean): Element[] {
  const found: Element[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'element' && fits(node)) found.push(node);
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
  return found;
}

/** All text of a tree, one piece after the other. */
export function textOf(root: Nodes): string {
  const parts: string[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') parts.push(node.value);
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
  return parts.join('');
}

/** Whether an element is an isolate that the plugin made: inline, `dir="ltr"`, no author's id. */
export function isIsolate(node: Element): boolean {
  const made =
    node.properties.dir === 'ltr' && !/^(?:author|sealed)$/.test(String(node.properties.id));
  return made && !/^(?:p|pre|code|kbd|samp)$/.test(node.tagName);
}
