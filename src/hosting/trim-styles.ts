import { compile } from 'css-select';
import { parse as parseSelector, SelectorType, type Selector } from 'css-what';
import type { Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import postcss, { type Container, type Root } from 'postcss';
import { chooseFaces, groupCharacters } from './choose-faces.ts';
import { describeForeign } from './content-security-policy.ts';
import { indexElements, type PageElements } from './index-elements.ts';
import { listCharacters } from './list-characters.ts';
import { lowerStyles } from './lower-styles.ts';
import { isOwnCode, ownCode } from './own-code.ts';

/** What the pages of one shape are given. */
interface Trimmed {
  style: string;
  /** Addresses of fonts, and of those chosen instead. */
  fonts: Map<string, string>;
}

/** The style sheets of a page, which are the same few in every page of a build. */
interface Sheet {
  root: Root;
  /** Of all its rules, each once. */
  selectors: string[];
  group: (characters: readonly number[]) => number[];
  /** By which selectors are met, and what letters there are. */
  made: Map<string, Trimmed>;
}

const sheets = new Map<string, Sheet>();

/** A selector, ready to be held against elements. */
interface Shape {
  isMet: (element: Element) => boolean;
  /** What the parts of each alternative ask elements to be, the last part last. */
  alternatives: Selector[][][];
}

const shapes = new Map<string, Shape>();

/** Attributes that no script sets: what they select is there when the page is built, or never. */
const isFixed = /^(class|id|dir|rel|data-note)$/;

/**
 * Makes one style element of a page's several, with the rules that can match something on it.
 *
 * A rule stays where an element fits its selector, whatever states and other attributes that asks
 * for too: scripts set those, but make no elements and give none a class. A token stays where a
 * rule reads it, a font face where the text needs it: see {@link chooseFaces}. Comments go, licences
 * of style sheets among them, which the project's own files name. Pages in which the same selectors
 * are met and letters of the same faces stand are of one shape, for which that is done once.
 *
 * @param html the whole page, with every element written out, as the site's own pages are
 * @returns it with the shorter styles, in the place of the first, and the addresses of the fonts
 *   chosen; unchanged if it has none
 * @throws CssSyntaxError of PostCSS, if a style element cannot be parsed; Error, in Arabic and English,
 *   if one is not the site's own
 */
export function trimStyles(html: string): string {
  const page = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  const elements = indexElements(page);
  const styles = (elements.byTag.get('style') ?? []).map(({ startIndex, endIndex }) => {
    const [start, end] = [startIndex ?? 0, (endIndex ?? 0) + 1];
    return { start, end, code: html.slice(start, end).replace(/^<style>|<\/style>$/g, '') };
  });
  const [first] = styles;
  if (!first) return html;
  const foreign = styles.find(({ code }) => !isOwnCode(code));
  if (foreign) throw new Error(describeForeign('<style>', foreign.code));
  const css = styles.map(({ code }) => code).join('\n');
  const sheet = sheets.get(css) ?? remember(sheets, css, openSheet(css));
  const { style, fonts } = trimFor(sheet, page, elements);
  const withStyles = styles.reduceRight(
    (rest, { start, end }) =>
      rest.slice(0, start) + (start === first.start ? style : '') + rest.slice(end),
    html,
  );
  return [...fonts].reduce((rest, [known, chosen]) => rest.replaceAll(known, chosen), withStyles);
}

function openSheet(css: string): Sheet {
  const root = postcss.parse(css);
  lowerStyles(root);
  const selectors = new Set<string>();
  trim(root.clone(), (selector) => Boolean(selectors.add(selector)));
  return { root, selectors: [...selectors], group: groupCharacters(root), made: new Map() };
}

function trimFor({ root, selectors, group, made }: Sheet, page: Document, elements: PageElements) {
  const met = new Set(selectors.filter((each) => meets(readShape(each), elements)));
  const characters = group(listCharacters(page));
  const key = `${selectors.map((each) => (met.has(each) ? 1 : 0)).join('')} ${characters.join()}`;
  const known = made.get(key);
  if (known) return known;
  const own = root.clone();
  trim(own, (selector) => met.has(selector));
  dropUnusedTokens(own);
  dropUnusedCounters(own);
  const fonts = chooseFaces(own, characters);
  return remember(made, key, { style: `<style>${ownCode(own.toString().trim())}</style>`, fonts });
}

function trim(container: Container, isMet: (selector: string) => boolean): void {
  container.each((node) => {
    if (node.type === 'comment') node.remove();
    if (node.type === 'rule') {
      const kept = node.selectors.filter(isMet);
      if (kept.length > 0) node.selectors = kept;
      else node.remove();
    }
    if (node.type === 'atrule' && node.nodes && /^(layer|media|supports)$/.test(node.name)) {
      trim(node, isMet);
      if (node.nodes.length === 0) node.remove();
    }
  });
}

/** Custom properties that nothing reads: tokens of colour and size for what the page has not. */
function dropUnusedTokens(root: Root): void {
  const used = new Set([...root.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  root.walkDecls(/^--/, (declaration) => {
    if (!used.has(declaration.prop)) declaration.remove();
  });
}

/** Styles of counters that no list is given. */
function dropUnusedCounters(root: Root): void {
  const used = new Set<string>();
  root.walkDecls('list-style', ({ value }) => void used.add(value));
  root.walkAtRules('counter-style', (rule) => {
    if (!used.has(rule.params)) rule.remove();
  });
}

/**
 * Only elements that the last part of a selector may mean are held against the whole of it, and none where
 * there is nothing that another part may mean.
 */
function meets({ isMet, alternatives }: Shape, elements: PageElements): boolean {
  return alternatives.some((parts) => {
    const likely = parts.map(elements.listLikely);
    return likely.every(({ length }) => length > 0) && (likely.at(-1)?.some(isMet) ?? false);
  });
}

/** What a selector asks of a page's elements once states are taken as given. */
function readShape(selector: string): Shape {
  const known = shapes.get(selector);
  if (known) return known;
  const kept = parseSelector(selector).map(keepStructure);
  const shape = { isMet: compile<Element, Element>(kept), alternatives: kept.map(splitParts) };
  return remember(shapes, selector, shape);
}

const combinators = new Set<string>([
  SelectorType.Adjacent,
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Parent,
  SelectorType.Sibling,
  SelectorType.ColumnCombinator,
]);

function splitParts(selector: Selector[]): Selector[][] {
  const parts: Selector[][] = [[]];
  for (const each of selector) {
    if (combinators.has(each.type)) parts.push([]);
    else parts.at(-1)?.push(each);
  }
  return parts;
}

function keepStructure(parts: Selector[]): Selector[] {
  return parts.map((part): Selector => {
    if (part.type === 'pseudo' && /^(is|where|has)$/.test(part.name) && Array.isArray(part.data)) {
      return { ...part, data: part.data.map(keepStructure) };
    }
    const isGiven =
      (part.type === 'attribute' && !isFixed.test(part.name)) ||
      (part.type === 'pseudo' && part.name !== 'nth-child') ||
      part.type === 'pseudo-element';
    return isGiven ? { type: SelectorType.Universal, namespace: null } : part;
  });
}

function remember<T>(known: Map<string, T>, key: string, value: T): T {
  known.set(key, value);
  return value;
}
