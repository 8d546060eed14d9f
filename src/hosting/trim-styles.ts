import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import postcss, { type Container, type Root } from 'postcss';
import parseSelectors, { type Node, type Selector } from 'postcss-selector-parser';

/** What a page holds that a selector can name: its tags, `.classes` and `#ids`. */
type Names = ReadonlySet<string>;

/** The same few style sheets stand in every page of a build. */
const parsed = new Map<string, Root>();
const selectors = new Map<string, Selector[]>();

/**
 * Makes one style element of a page's several, with the rules that can match something on it.
 *
 * A rule stays where every tag, class and id its selector needs is on the page, or is named in one
 * of its scripts; attributes and states are taken as given. A token stays where a rule reads it. Comments go, licences of style sheets
 * among them, which the project's own files name.
 *
 * @param html the whole page
 * @returns it with the shorter styles, in the place of the first; unchanged if it has none
 * @throws CssSyntaxError of PostCSS, if a style element cannot be parsed
 */
export function trimStyles(html: string): string {
  const { names, styles } = readPage(html);
  const [first] = styles;
  if (!first) return html;
  const css = styles.map(({ code }) => code).join('\n');
  const root = (parsed.get(css) ?? remember(parsed, css, postcss.parse(css))).clone();
  trim(root, names);
  dropUnusedTokens(root);
  const trimmed = `<style>${root.toString().trim()}</style>`;
  return styles.reduceRight(
    (page, { start, end }) =>
      page.slice(0, start) + (start === first.start ? trimmed : '') + page.slice(end),
    html,
  );
}

function trim(container: Container, names: Names): void {
  container.each((node) => {
    if (node.type === 'comment') node.remove();
    if (node.type === 'rule') {
      const kept = listSelectors(node.selector).filter((each) => canMatch(each, names));
      if (kept.length > 0) node.selector = kept.map((each) => String(each).trim()).join(',');
      else node.remove();
    }
    if (node.type === 'atrule' && node.nodes && /^(layer|media|supports)$/.test(node.name)) {
      trim(node, names);
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

function listSelectors(text: string): Selector[] {
  return selectors.get(text) ?? remember(selectors, text, parseSelectors().astSync(text).nodes);
}

/** Of what a pseudo-class takes, `:is`, `:where` and `:has` need at least one to be there. */
function canMatch(selector: Selector, names: Names): boolean {
  return selector.nodes.every((node: Node) => {
    if (node.type === 'tag') return names.has(node.value.toLowerCase());
    if (node.type === 'class') return names.has(`.${node.value}`);
    if (node.type === 'id') return names.has(`#${node.value}`);
    if (node.type === 'pseudo' && /^:(is|where|has)$/.test(node.value)) {
      return node.nodes.some((each) => canMatch(each, names));
    }
    return true;
  });
}

function readPage(html: string) {
  const names = new Set<string>();
  const styles: { code: string; start: number; end: number }[] = [];
  const visit = (node: Tree.Node) => {
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if (!('tagName' in node)) return;
    names.add(node.tagName);
    for (const { name, value } of node.attrs) {
      if (name === 'class') for (const each of value.split(/\s+/)) names.add(`.${each}`);
      if (name === 'id') names.add(`#${value}`);
    }
    const code = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    const place = node.sourceCodeLocation;
    if (node.tagName === 'style' && place) {
      styles.push({ code, start: place.startOffset, end: place.endOffset });
    }
    if (node.tagName === 'script') {
      for (const [word] of code.matchAll(/[\w-]+/g))
        names.add(word).add(`.${word}`).add(`#${word}`);
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return { names, styles };
}

function remember<T>(known: Map<string, T>, key: string, value: T): T {
  known.set(key, value);
  return value;
}
