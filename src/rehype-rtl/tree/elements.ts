import type { Element, ElementContent, Nodes } from 'hast';

/** A node that may have children, whatever a parser or plugin put there. */
export type Parent = Extract<Nodes, { children: unknown }>;

// HTML shows every other element, known or not, as part of a line.
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre
  search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

// Their marker, column or picture stays at the right, so their text does too.
const keepers = new Set('caption dd dt figcaption li summary td th'.split(' '));

const codeSet = new Set(['code', 'kbd', 'samp']);

// Shown as one thing in the line, or not at all; nothing inside is ours.
const sealed = new Set(
  `svg math button img picture video audio canvas iframe object embed input select textarea meter
  progress map script style template noscript ruby title option`.split(/\s+/),
);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether a value found in a tree is an element. */
export function isElement(node: unknown): node is Element {
  return isRecord(node) && node.type === 'element' && typeof node.tagName === 'string';
}

/** The children of a node; none when it has no proper list of them. */
export function childrenOf(node: unknown): ElementContent[] {
  return isRecord(node) && Array.isArray(node.children) ? node.children : [];
}

/** The text of a text node, or `undefined` for anything else. */
export function textOf(node: unknown): string | undefined {
  if (!isRecord(node) || node.type !== 'text') return undefined;
  return typeof node.value === 'string' ? node.value : undefined;
}

const isPrimitive = (value: unknown): boolean =>
  /^(?:string|number|bigint|boolean)$/.test(typeof value);

/** A property of an element as a string, or `undefined`; empty for what no attribute can hold. */
export function propertyOf(node: Element, name: string): string | undefined {
  const value: unknown = isRecord(node.properties) ? node.properties[name] : undefined;
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.filter(isPrimitive).map(String).join(' ');
  return isPrimitive(value) ? String(value) : '';
}

/** Sets a property of an element, which may have come without any; not if it is frozen. */
export function setProperty(node: Element, name: string, value: string): void {
  if (!isRecord(node.properties)) Reflect.set(node, 'properties', {});
  if (isRecord(node.properties)) Reflect.set(node.properties, name, value);
}

/** Whether the author ordered the direction of this element's text himself. */
export function isDirected(node: Element): boolean {
  return node.tagName === 'bdi' || node.tagName === 'bdo' || propertyOf(node, 'dir') !== undefined;
}

/** Whether an element is code, which reads left to right whatever it holds. */
export function isCode(node: Element): boolean {
  return codeSet.has(node.tagName);
}

/** Whether an element is one thing to the text around it, with nothing inside to work on. */
export function isSealed(node: Element): boolean {
  return sealed.has(node.tagName);
}

/** Whether an element is by its name a block of its own. */
export function isBlock(node: Element): boolean {
  return blocks.has(node.tagName);
}

/** Whether an element keeps its side of the page even when all its text is Latin. */
export function isKeeper(node: Element): boolean {
  return keepers.has(node.tagName);
}

function isFootnoteLink(node: unknown): boolean {
  if (!isElement(node)) return false;
  if (propertyOf(node, 'dataFootnoteRef') !== undefined) return true;
  if (propertyOf(node, 'dataFootnoteBackref') !== undefined) return true;
  return /^doc-(?:noteref|backlink)$/.test(propertyOf(node, 'role') ?? '');
}

/** Whether an element is a footnote's number, the way back from a note, or holds one of them. */
export function isFootnoteMark(node: Element): boolean {
  return isFootnoteLink(node) || childrenOf(node).some(isFootnoteLink);
}
