import type { Element, ElementContent } from 'hast';
import { childrenOf, type Parent, textOf } from './elements.ts';

/** A place among the children of one parent: before a child, or inside a text child. */
interface Edge {
  index: number;
  offset: number;
}

/** A stretch of one parent's children to put into an isolate. */
export interface Wrap {
  from: Edge;
  to: Edge;
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
  const move = (from: Edge, to: Edge, target: ElementContent[]): void => {
    for (let { index } = from; index <= to.index; index++) {
      const child = children[index];
      const value = textOf(child);
      const length = value?.length ?? 1;
      const start = index === from.index ? from.offset : 0;
      const end = index === to.index ? to.offset : length;
      if (child && start === 0 && end === length) target.push(child);
      else if (value && start < end) target.push({ type: 'text', value: value.slice(start, end) });
    }
  };
  let done: Edge = { index: 0, offset: 0 };
  for (const { from, to } of wraps) {
    const isolate: Element = {
      type: 'element',
      tagName: 'bdi',
      properties: { dir: 'ltr' },
      children: [],
    };
    move(done, from, result);
    move(from, to, isolate.children);
    result.push(isolate);
    done = to;
  }
  move(done, { index: children.length, offset: 0 }, result);
  Reflect.set(parent, 'children', result);
}
