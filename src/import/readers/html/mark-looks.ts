import type { Element, ElementContent } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { readAttribute } from './page-text.ts';

/**
 * Puts into elements what the styles of a document say of its words: programs that write HTML for
 * themselves keep bold and italics in classes.
 *
 * @param elements of the document; its spans are changed in place
 * @param css its style sheet, of which rules of single classes are read
 */
export function markLooks(elements: readonly Element[], css: string): void {
  const looks = readClasses(css);
  for (const element of elements) {
    if (element.tagName !== 'span' || toText(element).trim() === '') continue;
    const names = readAttribute(element, 'className').split(/\s+/);
    const style = [
      readAttribute(element, 'style'),
      ...names.map((each) => looks.get(each) ?? ''),
    ].join(';');
    if (/font-style:\s*(?:italic|oblique)/.test(style)) wrap(element, 'em');
    if (/font-weight:\s*(bold|[6-9]00)/.test(style)) wrap(element, 'strong');
    else if (/vertical-align:\s*super/.test(style)) wrap(element, 'sup');
  }
}

const readClasses = (css: string) =>
  new Map(
    [...css.matchAll(/(?<![\w-])(?:span)?\.([\w-]+)\s*\{([^}]*)\}/g)].map(
      ([, name = '', style = '']) => [name, style],
    ),
  );

function wrap(element: Element, tagName: string): void {
  const inner: ElementContent = {
    type: 'element',
    tagName,
    properties: {},
    children: element.children,
  };
  element.children = [inner];
}
