import type { Element } from 'hast';
import type { Flat, Step } from './flatten-inline.ts';
import { type Parent, propertyOf } from './elements.ts';
import type { Span } from '../scan/roles.ts';

/** A place among the children of one parent: before a child, or inside a text child. */
export interface Edge {
  index: number;
  offset: number;
}

/** Where a run goes: on an element that holds nothing else, or around children of one parent. */
export type Place =
  { kind: 'element'; element: Element } | { kind: 'wrap'; parent: Parent; from: Edge; to: Edge };

// How many elements a stretch of steps closes without opening, and opens without closing.
function balance(
  steps: readonly Step[],
  from: number,
  to: number,
): { left: number; right: number } {
  let depth = 0;
  let left = 0;
  for (let at = from; at <= to; at++) {
    const kind = steps[at]?.kind;
    if (kind === 'open') depth++;
    if (kind === 'close' && --depth < -left) left = -depth;
  }
  return { left, right: depth + left };
}

function widen(flat: Flat, run: Span, first: number, last: number): [number, number] | undefined {
  const { steps } = flat;
  let from = first;
  let to = last;
  const { left, right } = balance(steps, from, to);
  for (let missing = left; missing > 0; missing--) {
    const before = steps[--from];
    if (before?.kind !== 'open' || (steps[first]?.start ?? 0) < run.start) return undefined;
  }
  for (let missing = right; missing > 0; missing--) {
    const after = steps[++to];
    if (after?.kind !== 'close' || (steps[last]?.end ?? 0) > run.end) return undefined;
  }
  return [from, to];
}

/**
 * Finds where in the tree a run goes.
 *
 * @param flat the flattened block
 * @param run the run
 * @param first index of the step where it begins
 * @param last index of the step where it ends
 * @returns the place; `undefined` when the run begins or ends inside an element that it would have
 *   to split: then the text is left to the bidirectional algorithm
 */
export function placeRun(flat: Flat, run: Span, first: number, last: number): Place | undefined {
  const bounds = widen(flat, run, first, last);
  if (!bounds) return undefined;
  const [from, to] = bounds;
  const { steps } = flat;
  const head = steps[from];
  const tail = steps[to];
  if (!head || !tail) return undefined;
  const splits =
    (head.kind === 'object' && head.start < run.start) ||
    (tail.kind === 'object' && tail.end > run.end);
  if (splits) return undefined;
  const tight = head.start >= run.start && tail.end <= run.end;
  const before = steps[from - 1];
  const after = steps[to + 1];
  const alone = before?.kind === 'open' && after?.kind === 'close' && before.node === after.node;
  if (tight && alone && before.node.type === 'element') {
    // The tip of a title is shown in the element's direction, and it may be Arabic.
    const titled = propertyOf(before.node, 'title') !== undefined;
    if (!titled) return { kind: 'element', element: before.node };
  }
  return {
    kind: 'wrap',
    parent: head.parent,
    from: { index: head.index, offset: head.kind === 'text' ? run.start - head.start : 0 },
    to: { index: tail.index, offset: tail.kind === 'text' ? run.end - tail.start : 1 },
  };
}
