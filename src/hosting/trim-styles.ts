import { selectAll, selectOne } from 'css-select';
import { parse as parseSelector, SelectorType, type Selector } from 'css-what';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import postcss, { type Container, type Root } from 'postcss';
import { chooseFaces } from './choose-faces.ts';
import { listCharacters } from './list-characters.ts';

/** The same few style sheets stand in every page of a build. */
const parsed = new Map<string, Root>();
const shapes = new Map<string, Selector[][]>();

/** Attributes that no script sets: what they select is there when the page is built, or never. */
const isFixed = /^(class|id|dir|rel|data-note)$/;

/**
 * Makes one style element of a page's several, with the rules that can match something on it.
 *
 * A rule stays where an element fits its selector, whatever states and other attributes that asks
 * for too: scripts set those, but make no elements and give none a class. A token stays where a
 * rule reads it, a font face where the text needs it: see {@link chooseFaces}. Comments go, licences
 * of style sheets among them, which the project's own files name.
 *
 * @param html the whole page
 * @returns it with the shorter styles, in the place of the first, and the addresses of the fonts
 *   chosen; unchanged if it has none
 * @throws CssSyntaxError of PostCSS, if a style element cannot be parsed
 */
export function trimStyles(html: string): string {
  const page = parse(html, { treeAdapter: adapter, sourceCodeLocationInfo: true });
  const styles = selectAll('style', page).flatMap(({ sourceCodeLocation: place }) => {
    if (!place) return [];
    const { startOffset: start, endOffset: end } = place;
    return { start, end, code: html.slice(start, end).replace(/^<style>|<\/style>$/g, '') };
  });
  const [first] = styles;
  if (!first) return html;
  const css = styles.map(({ code }) => code).join('\n');
  const root = (parsed.get(css) ?? remember(parsed, css, postcss.parse(css))).clone();
  trim(root, (selector) => selectOne(readShape(selector), page) !== null);
  dropUnusedTokens(root);
  dropUnusedCounters(root);
  const fonts = chooseFaces(root, listCharacters(page));
  const trimmed = `<style>${root.toString().trim()}</style>`;
  const withStyles = styles.reduceRight(
    (rest, { start, end }) =>
      rest.slice(0, start) + (start === first.start ? trimmed : '') + rest.slice(end),
    html,
  );
  return [...fonts].reduce((rest, [known, chosen]) => rest.replaceAll(known, chosen), withStyles);
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

/** What a selector asks of a page's elements once states are taken as given. */
function readShape(selector: string): Selector[][] {
  const known = shapes.get(selector);
  return known ?? remember(shapes, selector, parseSelector(selector).map(keepStructure));
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
