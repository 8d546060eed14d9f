import type { ElementContent } from 'hast';
import { readDirections } from '../scan/role-of.ts';
import {
  childrenOf,
  isCode,
  isDirected,
  isElement,
  isFootnoteMark,
  isSealed,
  type Parent,
  propertyOf,
  textOf,
} from './elements.ts';
import { fenceMark, lineEndMark, ltrObjectMark, objectMark, rtlFenceMark } from '../scan/roles.ts';

/** One step of the walk through a block's inline content. */
export interface Step {
  kind: 'text' | 'object' | 'open' | 'close';
  /** The node, its parent and its place there. */
  node: ElementContent;
  parent: Parent;
  index: number;
  /** How many elements of the block it stands in, and one. */
  depth: number;
  /** Where the step stands in the flattened text. */
  start: number;
  end: number;
  /** A run holds it, or would hold it if it had a place. */
  enclosed: boolean;
}

/** The inline content of a block as one text, with the way back to the nodes. */
export interface Flat {
  text: string;
  steps: Step[];
  /** Raw HTML in it sets direction, which cannot be seen from here: nothing may be isolated. */
  directed: boolean;
}

const rawDirection = /<\/?bd[io]\b|\bdir\s*=/i;

const setsDirection = (node: { type: string; value?: unknown }): boolean =>
  node.type === 'raw' && typeof node.value === 'string' && rawDirection.test(node.value);

/** All text inside a node, whatever its form. */
export function readNodeText(node: unknown): string {
  const parts: string[] = [];
  const stack: unknown[] = [node];
  const seen = new Set<unknown>();
  while (stack.length > 0) {
    const current = stack.pop();
    parts.push(textOf(current) ?? '');
    if (seen.has(current)) continue;
    seen.add(current);
    for (const child of childrenOf(current).toReversed()) stack.push(child);
  }
  return parts.join('');
}

// An isolate may begin or end with it without beginning or ending with a space.
const isTight = (text: string): boolean => text.trim() === text;

/** The placeholder for an element that is one thing to the text around it, if it is one. */
function findPlaceholder(node: ElementContent): string | undefined {
  if (!isElement(node)) return textOf(node) === undefined ? fenceMark : undefined;
  if (node.tagName === 'br') return lineEndMark;
  if (isFootnoteMark(node)) return fenceMark;
  if (isCode(node)) {
    // White space at an edge is on this side or that of the code: no run may begin or end with it.
    const text = readNodeText(node);
    const tight = text.trim();
    return tight === '' ? fenceMark : text.replace(tight, ltrObjectMark);
  }
  if (isSealed(node)) return objectMark;
  if (!isDirected(node)) return undefined;
  const text = readNodeText(node);
  const [direction] = readDirections(text);
  if (direction === 'rtl') return rtlFenceMark;
  // What has its direction already, by the author or by an earlier pass, is finished.
  if (propertyOf(node, 'dir') !== undefined) return fenceMark;
  return isTight(text) && direction === 'ltr' ? ltrObjectMark : fenceMark;
}

const isInvisible = (node: ElementContent): boolean =>
  node.type === 'comment' || (isElement(node) && node.tagName === 'wbr');

/**
 * Flattens part of a block's children into one text.
 *
 * @param parent the block
 * @param from first child
 * @param to child after the last
 * @param seen what has been walked through, to which this adds: a node met again, as in a tree with
 *   a cycle or with parts in common, is one thing to the text around it
 * @returns the text and the steps. Without recursion: depth is no limit.
 */
export function flattenInline(parent: Parent, from: number, to: number, seen: Set<unknown>): Flat {
  const steps: Step[] = [];
  let text = '';
  let directed = false;
  const stack: { parent: Parent; index: number; to: number; opened: Step | undefined }[] = [
    { parent, index: from, to, opened: undefined },
  ];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const index = top.index++;
    const start = text.length;
    if (index >= top.to) {
      stack.pop();
      if (top.opened) steps.push({ ...top.opened, kind: 'close', start, end: start });
      continue;
    }
    const node = childrenOf(top.parent)[index];
    if (!node || isInvisible(node)) continue;
    directed ||= setsDirection(node);
    const own = textOf(node);
    const shown = own ?? (seen.has(node) ? fenceMark : findPlaceholder(node));
    if (shown === '') continue;
    text += shown ?? '';
    const step: Step = {
      kind: own ? 'text' : shown ? 'object' : 'open',
      node,
      parent: top.parent,
      index,
      depth: stack.length,
      start,
      end: text.length,
      enclosed: false,
    };
    steps.push(step);
    if (shown || !isElement(node)) continue;
    seen.add(node);
    stack.push({ parent: node, index: 0, to: childrenOf(node).length, opened: step });
  }
  return { text, steps, directed };
}
