import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Code is read from left to right whatever surrounds it. */
const code = new Set(['pre', 'code', 'kbd', 'samp']);

/** Blocks that hold running text, and may take a direction of their own. */
const blocks = new Set(['p', 'pre']);

/**
 * Gives the blocks of a right-to-left page that run the other way their direction.
 *
 * `pre`, `code`, `kbd` and `samp` get `dir="ltr"`. A paragraph without one letter of a
 * right-to-left script, but with others, gets `dir="ltr"`, and `lang="en"` if they are Latin.
 * An author's `dir` wins.
 *
 * @returns a rehype transformer
 */
export default function rehypeRtl() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.properties.dir) return SKIP;
      if (code.has(element.tagName)) {
        element.properties.dir = 'ltr';
        return SKIP;
      }
      if (blocks.has(element.tagName)) setForeignBlock(element);
      return;
    });
  };
}

function setForeignBlock(block: Element): void {
  let text = '';
  visit(block, 'text', ({ value }) => {
    text += value;
  });
  const letters = text.replace(/\P{L}/gu, '');
  if (
    letters === '' ||
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letters)
  )
    return;
  block.properties.dir = 'ltr';
  if (/^\p{Script=Latin}+$/u.test(letters)) block.properties.lang ??= 'en';
}
