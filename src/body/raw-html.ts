import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MarkdownRoot } from './parse-markdown.ts';
import rehypeSanitize from 'rehype-sanitize';
import { visitAllNodes, visitNodes } from './visit-nodes.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** A piece of an article's HTML, and where it starts. */
export interface HtmlPart {
  /** As an editor would look for it: `<script>`, `<p onclick>`, `<!--`. */
  what: string;
  /** Line of the body and column, from 1. */
  line: number;
  column: number;
}

/** A stretch of an article's Markdown. */
export interface HtmlSpan {
  /** UTF-16 units before it, and before what follows it. */
  from: number;
  to: number;
}

/**
 * Lists where HTML stands in a text: blocks of it, and single tags and comments within a line.
 *
 * @param tree the Markdown
 * @returns the places in order
 */
export function listHtml(tree: MarkdownRoot): HtmlSpan[] {
  const found: HtmlSpan[] = [];
  visitNodes(tree, 'html', ({ position }) => {
    found.push({ from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 });
  });
  return found;
}

/** Elements whose text Markdown takes for theirs until they are closed (CommonMark 0.31, §4.6). */
const swallowing = /^<(script|style|pre|textarea)(?=[\s>]|$)/i;

/**
 * Finds comments and elements that are never closed and so take in the rest of the article, or
 * change how it looks.
 *
 * @param tree the Markdown
 * @returns what stays open, each at its start: first what Markdown itself takes to the end
 *   (CommonMark 0.31, §4.6), then other elements, but for those that HTML closes by itself
 */
export function findUnclosed(tree: MarkdownRoot): HtmlPart[] {
  const found: HtmlPart[] = [];
  const open: (HtmlPart & { name: string })[] = [];
  visitNodes(tree, 'html', ({ value, position }, index = 0, parent) => {
    const place = findPlace(position);
    const [, name = ''] = swallowing.exec(value) ?? [];
    const end = name ? `</${name.toLowerCase()}` : value.startsWith('<!--') ? '-->' : '';
    const rest = parent?.children.slice(index) ?? [];
    if (!rest.some((node) => 'value' in node && node.value.toLowerCase().includes(end))) {
      found.push({ what: name ? `<${name}>` : '<!--', ...place });
    } else if (!name) {
      for (const tag of listTags(value)) {
        const at = open.findLastIndex((each) => each.name === tag.name);
        if (!tag.closes) open.push({ what: `<${tag.name}>`, name: tag.name, ...place });
        else if (at >= 0) open.splice(at);
      }
    }
  });
  return [...found, ...open.map(({ what, line, column }) => ({ what, line, column }))];
}

/** Elements that close by themselves (WHATWG HTML, §13.1.2). */
const selfClosing = new Set(
  [
    ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track'],
    ['wbr', 'p', 'li', 'dt', 'dd', 'rt', 'rp', 'option', 'optgroup', 'colgroup', 'thead', 'tbody'],
    ['tfoot', 'tr', 'td', 'th', 'html', 'head', 'body', 'svg', 'math'],
  ].flat(),
);

function listTags(html: string): { name: string; closes: boolean }[] {
  return [...html.replace(/<!--.*?-->/gs, '').matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^<>]*)?>/gi)]
    .map(([, slash, name = '']) => ({ name: name.toLowerCase(), closes: slash === '/' }))
    .filter(({ name }) => !selfClosing.has(name));
}

/**
 * Lists what {@link sanitizeSchema} takes out of a body: elements, of which the text stays (but for
 * scripts and styles), and attributes.
 *
 * @param tree the body before it is sanitized
 * @returns each kind of part at each line once, in order; then doctypes, processing instructions and
 *   CDATA, of each kind one a line
 */
export function findDropped(tree: Root): HtmlPart[] {
  const found = new Map<string, HtmlPart>();
  visitNodes(tree, 'element', (element) => {
    const place = findPlace(element.position);
    for (const what of listDropped(element)) found.set(`${place.line} ${what}`, { what, ...place });
  });
  visitAllNodes(tree, (node) => {
    if (
      node.type === 'doctype' ||
      (node.type === 'comment' && /^(\?|\[CDATA\[)/.test(node.value))
    ) {
      const what = node.type === 'doctype' ? '<!doctype>' : `<${node.value.slice(0, 6)}…`;
      const place = findPlace(node.position);
      found.set(`${place.line} ${what}`, { what, ...place });
    }
  });
  return [...found.values()];
}

/** What the parser adds by itself, as `tbody`, stands nowhere. */
function findPlace(position: Nodes['position']) {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}

/** Each element is tried alone, so where it stands does not count. */
const keep = rehypeSanitize({ ...sanitizeSchema, ancestors: {}, strip: [] });

/** What is dropped of elements without attributes, by their name: of most, nothing. */
const droppedBare = new Map<string, string[]>();

function listDropped(element: Element): string[] {
  const { tagName } = element;
  if (Object.keys(element.properties).length > 0) return tryAlone(element);
  const known = droppedBare.get(tagName) ?? tryAlone(element);
  droppedBare.set(tagName, known);
  return known;
}

function tryAlone(element: Element): string[] {
  const alone: Root = { type: 'root', children: [{ ...element, children: [] }] };
  const kept = firstElement(keep(alone));
  if (!kept) return [`<${element.tagName}>`];
  return Object.keys(element.properties)
    .filter((name) => !isFromMarkdown(name))
    .filter((name) => String(kept.properties[name]) !== String(element.properties[name]))
    .map((name) => `<${element.tagName} ${nameAttribute(name)}>`);
}

function firstElement(node: Nodes): Element | undefined {
  if (node.type === 'element') return node;
  return node.type === 'root' && node.children[0] ? firstElement(node.children[0]) : undefined;
}

/** The name as HTML has it: `class`, `aria-label`. */
function nameAttribute(property: string): string {
  const html = toHtml({
    type: 'element',
    tagName: 'a',
    properties: { [property]: 'x' },
    children: [],
  });
  return /^<a ([^\s=>]+)/.exec(html)?.[1] ?? property;
}

/** Markdown itself writes the alignment of columns, in every cell. */
const isFromMarkdown = (property: string) => property === 'align';
