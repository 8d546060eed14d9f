import type { Element } from 'hast';
import type { InputBlock } from '../../block.ts';
import { listElements, readAttribute } from './page-text.ts';

/**
 * Finds the films, sounds and foreign pages in an article, which its Markdown has no place for.
 *
 * @param container of the article
 * @returns one block each, its tag with address, title and alt, for the record
 */
export function findMedia(container: Element): InputBlock[] {
  const media = listElements(container).filter(
    ({ element, within }) =>
      /^(video|audio|iframe|embed|object)$/.test(element.tagName) &&
      !within.some(({ tagName }) => /^(nav|aside|footer|video|audio|object)$/.test(tagName)),
  );
  return media.map(({ element }) => ({ kind: 'other', text: describe(element), markdown: '' }));
}

function describe(element: Element): string {
  const sources = listElements(element).map((each) => each.element);
  const src = [element, ...sources].map((each) => readAttribute(each, 'src', 'data')).find(Boolean);
  const title = readAttribute(element, 'title', 'ariaLabel', 'alt');
  return `<${[element.tagName, src, title].filter(Boolean).join(' ')}>`;
}
