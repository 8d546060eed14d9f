import type { XmlElement } from '../xml/parse-xml.ts';
import { walkElements } from '../xml/xml-element.ts';

/** What a style says of words, or of a paragraph. */
export interface Look {
  /** The elements of HTML that show words so, the innermost first. */
  tags: string[];
  /** Of a paragraph: what LibreOffice names its style for. */
  kind: 'title' | 'quotation' | 'line' | undefined;
}

/** The styles of a text of OpenDocument, as far as HTML has them. */
export interface OdtStyles {
  looks: ReadonlyMap<string, Look>;
  /** The first number of levels of lists that count, by style and level: `L1 2`. */
  numbered: ReadonlyMap<string, string>;
}

/**
 * Reads styles (ISO/IEC 26300-1, 16.2 and 16.30), those that Arabic letters go by (`-complex`) among them.
 *
 * @param roots of the parts that hold them, those with the styles that others build on first
 */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const looks = new Map<string, Look>();
  const numbered = new Map<string, string>();
  for (const root of roots) {
    walkElements(root, (each) => {
      readLook(each, looks);
      listNumbered(each, numbered);
    });
  }
  return { looks, numbered };
}

function readLook({ name, attributes, children }: XmlElement, looks: Map<string, Look>): void {
  const own = attributes['style:name'];
  if (name !== 'style:style' || !own) return;
  const parent = attributes['style:parent-style-name'] ?? '';
  const properties = children.find(
    (child) => typeof child !== 'string' && child.name === 'style:text-properties',
  ) as XmlElement | undefined;
  const says = (value: RegExp, ...keys: string[]) =>
    keys.some((key) => value.test(properties?.attributes[key] ?? ''));
  const isSo = {
    strong: says(/bold|[6-9]00/, 'fo:font-weight', 'style:font-weight-complex'),
    em: says(/italic|oblique/, 'fo:font-style', 'style:font-style-complex'),
    s: says(/^(?!none)./, 'style:text-line-through-style'),
    sup: says(/^(super|[1-9])/, 'style:text-position'),
    sub: says(/^(sub|-)/, 'style:text-position'),
  };
  looks.set(own, {
    tags: Object.entries(isSo).flatMap(([tag, is]) => (is ? [tag] : [])),
    kind: kinds[own] ?? looks.get(parent)?.kind ?? kinds[parent],
  });
}

const kinds: Record<string, Look['kind']> = {
  Title: 'title',
  Quotations: 'quotation',
  Horizontal_20_Line: 'line',
};

function listNumbered(
  { name, attributes, children }: XmlElement,
  numbered: Map<string, string>,
): void {
  if (name !== 'text:list-style') return;
  for (const child of children) {
    if (typeof child === 'string' || child.name !== 'text:list-level-style-number') continue;
    const { 'text:level': level, 'text:start-value': start = '1' } = child.attributes;
    numbered.set(`${attributes['style:name']} ${level}`, start);
  }
}
