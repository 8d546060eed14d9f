import type { Nodes as HtmlNode, Parents as HtmlParent } from 'hast';
import type { Nodes as MarkdownNode, Parents as MarkdownParent } from 'mdast';

/** Any node of the tree that one belongs to, and what may hold it. */
type NodeOf<Tree> = Tree extends HtmlNode ? HtmlNode : MarkdownNode;
type ParentOf<Tree> = Tree extends HtmlNode ? HtmlParent : MarkdownParent;

/** What to do next, but for going on as ever: see {@link visitNodes}. */
// biome-ignore lint/suspicious/noConfusingVoidType: what a visitor without `return` gives
type Next = 'skip' | 'exit' | number | undefined | void;

/** Told of a node, its place in what holds it, and that; the first node has neither. */
type Visitor<Tree, Node> = (
  node: Node,
  index: number | undefined,
  parent: ParentOf<Tree> | undefined,
) => Next;

/**
 * Goes through a tree, each node before those in it. An article is gone through a score of times, and
 * `unist-util-visit` gives each node a function of its own, with a name for debuggers: several times as
 * much work as is done here.
 *
 * @param tree HTML (hast) or Markdown (mdast)
 * @param type of the nodes to tell of
 * @param visitor is told of each. It may change the node, what is in it and what follows it, and
 *   return `skip` to pass over what is in it, `exit` to end, or the place among its siblings at which to
 *   go on once that is done
 * @throws RangeError where it is nested too deeply; what the visitor throws
 */
export function visitNodes<Tree extends HtmlNode | MarkdownNode, Type extends NodeOf<Tree>['type']>(
  tree: Tree,
  type: Type,
  visitor: Visitor<Tree, Extract<NodeOf<Tree>, { type: Type }>>,
): void {
  walk(tree, undefined, undefined, type, visitor);
}

/**
 * Goes through a tree as {@link visitNodes} does, and tells of nodes of all types.
 *
 * @param tree HTML (hast) or Markdown (mdast)
 * @param visitor is told of each
 * @throws as that does
 */
export function visitAllNodes<Tree extends HtmlNode | MarkdownNode>(
  tree: Tree,
  visitor: Visitor<Tree, NodeOf<Tree>>,
): void {
  walk(tree, undefined, undefined, undefined, visitor);
}

type AnyVisitor = (node: never, index: number | undefined, parent: never) => Next;

/** Gives where the siblings are to be gone on with, if not at the next; -1 to end. */
function walk(
  node: HtmlNode | MarkdownNode,
  index: number | undefined,
  parent: HtmlParent | MarkdownParent | undefined,
  type: string | undefined,
  visitor: AnyVisitor,
): number | undefined {
  const isMeant = type === undefined || node.type === type;
  const next = isMeant ? visitor(node as never, index, parent as never) : undefined;
  if (next === 'exit') return -1;
  if (next !== 'skip' && 'children' in node) {
    for (let at = 0; at < node.children.length;) {
      const child = node.children[at];
      const from = child && walk(child, at, node, type, visitor);
      if (from === -1) return from;
      at = from ?? at + 1;
    }
  }
  return typeof next === 'number' ? next : undefined;
}
