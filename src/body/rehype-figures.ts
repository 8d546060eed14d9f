import type { Element, ElementContent, Root } from 'hast';
import { visitNodes } from './visit-nodes.ts';
import { makeElement } from './make-element.ts';
import { readCaption } from './read-caption.ts';

/**
 * Makes a figure of a picture that stands alone in its paragraph, with the caption its Markdown
 * title holds: `![what it shows](map.png "the caption (the credit)")`.
 *
 * @returns a rehype transformer
 */
export function rehypeFigures() {
  return (tree: Root): void => {
    visitNodes(tree, 'element', (element) => {
      const [image, ...others] = element.children.filter((child) => !isSpace(child));
      if (element.tagName !== 'p' || others.length > 0 || !isElement(image, 'img')) return;
      const { title } = image.properties;
      delete image.properties.title;
      element.tagName = 'figure';
      element.children = [image];
      if (!title) return;
      const { caption, credit } = readCaption(String(title));
      element.children.push(makeCaption(caption, credit));
    });
  };
}

/**
 * Makes the caption of a figure.
 *
 * @param caption what the picture's caption says
 * @param credit photographer or agency
 * @returns a `<figcaption>` with both in elements of their own
 */
export function makeCaption(caption: string, credit?: string): Element {
  return makeElement('figcaption', {}, [
    makeElement('span', { className: ['caption'] }, [caption]),
    ...(credit ? [' (', makeElement('span', { className: ['credit'] }, [credit]), ')'] : []),
  ]);
}

const isElement = (node: ElementContent | undefined, name: string): node is Element =>
  node?.type === 'element' && node.tagName === name;

const isSpace = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';
