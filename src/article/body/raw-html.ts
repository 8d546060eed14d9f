import type { Element, Nodes, Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
import { sanitizeSchema } from './sanitize-schema.ts';

/** A piece of an article's HTML, and where it starts. */
export interface HtmlPart {
  /** As an editor would look for it: `<script>`, `<p onclick>`, `<!--`. */
  what: string;
  /** Line of the body and column, from 1. */
  line: number;
  column: number;
}

/** Elements whose text Markdown takes for theirs until they are closed (CommonMark 0.31, §4.6). */
const swallowing = /^<(script|style|pre|textarea)(?=[\s>]|$)/i;

/**
 * Finds comments and elements that are never closed and so take in the rest of the article.
 *
 * @param tree the Markdown
 */
export function findUnclosed(tree: Markdown): HtmlPart[] {
  const found: HtmlPart[] = [];
  visit(tree, 'html', ({ value, position }, index = 0, parent) => {
    const [, name = ''] = swallowing.exec(value) ?? [];
    const end = name ? `</${name.toLowerCase()}` : value.startsWith('<!--') ? '-->' : '';
    const rest = parent?.children.slice(index) ?? [];
    if (rest.some((node) => 'value' in node && node.value.toLowerCase().includes(end))) return;
    found.push({ what: name ? `<${name}>` : '<!--', ...findPlace(position) });
  });
  return found;
}

/**
 * Lists what {@link sanitizeSchema} takes out of a body: elements, of which the text stays (but for
 * scripts and styles), and attributes.
 *
 * @param tree the body before it is sanitized
 * @returns each kind of part at each line once, in order
 */
export function findDropped(tree: Root): HtmlPart[] {
  const found = new Map<string, HtmlPart>();
  visit(tree, 'element', (element) => {
    const place = findPlace(element.position);
    for (const what of listDropped(element)) found.set(`${place.line} ${what}`, { what, ...place });
  });
  return [...found.values()];
}

/** What the parser adds by itself, as `tbody`, stands nowhere. */
function findPlace(position: Element['position']) {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}

/** Each element is tried alone, so where it stands does not count. */
const keep = rehypeSanitize({ ...sanitizeSchema, ancestors: {}, strip: [] });

function listDropped(element: Element): string[] {
  const alone: Root = { type: 'root', children: [{ ...element, children: [] }] };
  const kept = firstElement(keep(alone));
  if (!kept) return [`<${element.tagName}>`];
  return Object.keys(element.properties)
    .filter((name) => !(name in kept.properties) && !isFromMarkdown(name))
    .map((name) => `<${element.tagName} ${name === 'className' ? 'class' : name.toLowerCase()}>`);
}

function firstElement(node: Nodes): Element | undefined {
  if (node.type === 'element') return node;
  return node.type === 'root' && node.children[0] ? firstElement(node.children[0]) : undefined;
}

/** Markdown itself writes the alignment of columns, in every cell. */
const isFromMarkdown = (property: string) => property === 'align';
