import type { Element, ElementContent } from 'hast';
import { childrenOf, type Parent, textOf } from './elements.ts';
import type { Edge } from './place-runs.ts';

/** A stretch of one parent's children to put into an isolate. */
export interface Wrap {
  from: Edge;
  to: Edge;
}

function cutChildren(children: readonly ElementContent[], from: Edge, to: Edge): ElementContent[] {
  const taken: ElementContent[] = [];
  for (let index = from.index; index <= to.index; index++) {
    const child = children[index];
    if (!child) continue;
    const value = textOf(child);
    const length = value?.length ?? 1;
    const start = index === from.index ? from.offset : 0;
    const end = index === to.index ? to.offset : length;
    if (start === 0 && end === length) taken.push(child);
    else if (value !== undefined && start < end) {
      taken.push({ type: 'text', value: value.slice(start, end) });
    }
  }
  return taken;
}

/**
 * Puts stretches of a parent's children into `<bdi dir="ltr">`, in one pass over the children.
 *
 * @param parent changed in place, unless it is frozen
 * @param wraps in order, none overlapping
 */
export function wrapChildren(parent: Parent, wraps: readonly Wrap[]): void {
  const children = childrenOf(parent);
  const result: ElementContent[] = [];
  let done: Edge = { index: 0, offset: 0 };
  for (const { from, to } of wraps) {
    const isolate: Element = {
      type: 'element',
      tagName: 'bdi',
      properties: { dir: 'ltr' },
      children: cutChildren(children, from, to),
    };
    for (const child of cutChildren(children, done, from)) result.push(child);
    result.push(isolate);
    done = to;
  }
  const end: Edge = { index: children.length, offset: 0 };
  for (const child of cutChildren(children, done, end)) result.push(child);
  Reflect.set(parent, 'children', result);
}
