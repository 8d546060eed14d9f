import type { Element } from 'hast';
import type { Step } from './flatten-inline.ts';
import { type Parent, propertyOf } from './elements.ts';
import type { Span } from '../scan/roles.ts';
import type { Wrap } from './wrap-children.ts';

/** Where a run goes: on an element that holds nothing else, or around children of one parent. */
export type Place = Element | { parent: Parent; wrap: Wrap };

/**
 * Finds where in the tree a run goes.
 *
 * @param steps the walk through the block
 * @param run the run
 * @param first index of the step where it begins
 * @param last index of the step where it ends
 * @returns the place; `undefined` when the run begins or ends inside an element that it would have
 *   to split: then the text is left to the bidirectional algorithm
 */
export function placeRun(
  steps: readonly Step[],
  run: Span,
  first: number,
  last: number,
): Place | undefined {
  let from = first;
  let to = last;
  let head = steps[from];
  let tail = steps[to];
  // One parent must hold both ends: the deeper one goes out of its element, if it stands at its edge.
  while (head?.parent !== tail?.parent) {
    if ((head?.depth ?? 0) >= (tail?.depth ?? 0)) {
      head = steps[--from];
      if (head?.kind !== 'open') return undefined;
    } else {
      tail = steps[++to];
      if (tail?.kind !== 'close') return undefined;
    }
  }
  if (!head || !tail) return undefined;
  const before = run.start - head.start;
  const after = tail.end - run.end;
  if ((before > 0 && head.kind !== 'text') || (after > 0 && tail.kind !== 'text')) return undefined;
  const opens = steps[from - 1];
  if (before + after === 0 && opens?.kind === 'open' && steps[to + 1]?.kind === 'close') {
    const { node } = opens;
    // The tip of a title is shown in the element's direction, and it may be Arabic.
    if (node.type === 'element' && propertyOf(node, 'title') === undefined) return node;
  }
  return {
    parent: head.parent,
    wrap: {
      from: { index: head.index, offset: before },
      to: { index: tail.index, offset: tail.kind === 'text' ? run.end - tail.start : 1 },
    },
  };
}
