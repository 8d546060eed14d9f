import {
  childrenOf,
  isBlock,
  isCode,
  isDirected,
  isElement,
  isKeeper,
  isSealed,
  type Parent,
  propertyOf,
  setProperty,
  textOf,
} from './elements.ts';
import { directAttributes, directInline, type Pass } from './direct-block.ts';
import type { Options } from '../options.ts';
import type { ScanSettings } from '../scan/scan-line.ts';
import { wrapChildren } from './wrap-children.ts';

const rounds = 4;

interface Visit {
  node: Parent;
  /** The page reads right to left here, so there is work to do. */
  active: boolean;
  /** The element's own text has its direction from the author. */
  directed: boolean;
  /** Text here keeps its side of the page. */
  keeps: boolean;
}

/** The nodes that are blocks or hold one: they end the line of text around them. */
function findBlocks(root: Parent): Set<unknown> {
  const seen = new Set<unknown>([root]);
  const nodes: unknown[] = [root];
  const parents = [0];
  const holds: boolean[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (isElement(node) && (isSealed(node) || isCode(node) || node.tagName === 'pre')) continue;
    for (const child of childrenOf(node)) {
      if (textOf(child) !== undefined) continue;
      const { size } = seen;
      if (seen.add(child).size === size) continue;
      nodes.push(child);
      parents.push(at);
    }
  }
  const blocks = new Set<unknown>();
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    const isForeign = !isElement(node) && childrenOf(node).length > 0;
    if (!isForeign && !holds[at] && !(isElement(node) && isBlock(node))) continue;
    blocks.add(node);
    holds[parents[at] ?? 0] = true;
  }
  return blocks;
}

function enter(node: Parent, from: Visit): Visit | undefined {
  if (!isElement(node)) return { ...from, node, directed: false };
  if (isSealed(node) || isCode(node) || node.tagName === 'head') return undefined;
  if (node.tagName === 'bdi' || node.tagName === 'bdo') return undefined;
  const dir = propertyOf(node, 'dir');
  const active = dir === undefined ? from.active : dir.toLowerCase() === 'rtl';
  return { node, active, directed: dir !== undefined, keeps: from.keeps || isKeeper(node) };
}

// What a printer puts between blocks.
function isBlank(children: readonly unknown[], start: number, end: number): boolean {
  return end === start + 1 && (textOf(children[start]) ?? 'x').trim() === '';
}

/**
 * Gives every block of a tree its direction, in place: once, and up to three times more a block in
 * which what was isolated may give a place to what had none.
 *
 * @param tree any hast node; what is malformed is passed over
 * @param options see `Options`
 * @param settings what they say to the scanner
 */
export function directTree(tree: Parent, options: Options, settings: ScanSettings): void {
  const blocks = findBlocks(tree);
  const active = (options.base ?? 'rtl') === 'rtl';
  const first = enter(tree, { node: tree, active, directed: false, keeps: false });
  let stack = first ? [first] : [];
  for (let round = 0; round < rounds && stack.length > 0; round++) {
    const pass: Pass = { options, settings, wraps: new Map(), seen: new Set(), unplaced: false };
    const again: Visit[] = [];
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      const { node } = visit;
      const { size } = pass.seen;
      if (pass.seen.add(node).size === size) continue;
      if (isElement(node) && node.tagName === 'pre') {
        if (visit.active && !isDirected(node)) setProperty(node, 'dir', 'ltr');
        continue;
      }
      const works = visit.active && !visit.directed;
      if (works && isElement(node)) directAttributes(node, options);
      const children = childrenOf(node);
      let start = 0;
      for (let at = 0; at <= children.length; at++) {
        const child = children[at];
        if (at < children.length && !blocks.has(child)) continue;
        const lone = start === 0 && at === children.length;
        const becomesLtr = lone && !visit.keeps && isElement(node) && node.tagName === 'p';
        if (works && at > start && !isBlank(children, start, at))
          directInline(node, start, at, becomesLtr, pass);
        start = at + 1;
        const inner = round === 0 && child && 'children' in child ? enter(child, visit) : undefined;
        if (inner) stack.push(inner);
      }
      if (pass.unplaced) again.push(visit);
      pass.unplaced = false;
    }
    for (const [parent, wraps] of pass.wraps) wrapChildren(parent, wraps);
    stack = pass.wraps.size > 0 ? again : [];
  }
}
