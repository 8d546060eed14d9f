import { hash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { visitNodes } from './visit-nodes.ts';
import { foldText } from '../arabic/fold.ts';
import { readProse } from './prose-text.ts';

/** How many words name a paragraph. */
const most = 6;

/** The elements of a body that a link can point to; list items where they hold no paragraph. */
const linkable = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li']);

/**
 * Gives every paragraph, heading and list item of a body an id made of its first six words.
 *
 * The words are folded first (see {@link foldText}), so an id survives corrected hamzas and vowel
 * signs, later words that change, footnotes that come and go, and, unlike a running number,
 * paragraphs that are put in or taken out before it. Of two that begin alike the second ends in
 * `-2`. Elements that have an id keep it, unless another had it first.
 *
 * @returns a rehype transformer
 */
export function rehypeBodyIds() {
  return (tree: Root): void => {
    const uses = new Map<string, number>();
    visitNodes(tree, 'element', (element) => {
      const own = element.properties.id;
      if (own && uses.has(String(own))) delete element.properties.id;
      else if (own) uses.set(String(own), 1);
      if (!isLinkable(element) || element.properties.id) return;
      const id = makeId(readProse(element));
      const use = (uses.get(id) ?? 0) + 1;
      uses.set(id, use);
      element.properties.id = use === 1 ? id : `${id}-${use}`;
    });
  };
}

function isLinkable({ tagName, children }: Element): boolean {
  const holdsParagraph = children.some((child) => 'tagName' in child && child.tagName === 'p');
  return linkable.has(tagName) && !(tagName === 'li' && holdsParagraph);
}

function makeId(text: string): string {
  const words = listFirstWords(text).join(' ');
  return `p${hash('sha256', words).slice(0, 7)}`;
}

/** The start of a text nearly always has them: folding all of it would take most of the time. */
function listFirstWords(text: string): string[] {
  const start = text.slice(0, Math.max(0, text.lastIndexOf(' ', 80)));
  const words = foldText(start).split(' ').filter(Boolean);
  return words.length >= most ? words.slice(0, most) : foldText(text).split(' ').slice(0, most);
}
