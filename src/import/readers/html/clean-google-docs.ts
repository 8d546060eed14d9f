import type { Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { markLooks } from './mark-looks.ts';
import { listElements, readAttribute } from './page-text.ts';

/**
 * Makes the markup of Google Docs say what it looks like: what is copied comes in one `<b>` that is
 * not bold, exported pages keep bold and italics in classes.
 *
 * @param tree the page, changed in place
 * @returns whether it is of Google Docs: then all of it is the article
 */
export function cleanGoogleDocs(tree: Root): boolean {
  const elements = listElements(tree).map(({ element }) => element);
  const wrapper = elements.find((element) =>
    /^docs-internal-guid-/.test(readAttribute(element, 'id')),
  );
  const sheet = elements.find(({ tagName }) => tagName === 'style');
  const css = sheet ? toText(sheet) : '';
  const isExport =
    /themes\.googleusercontent\.com|\.lst-kix_|\.doc-content\b/.test(css) ||
    elements.some((element) => /\bdoc-content\b/.test(readAttribute(element, 'className')));
  if (!wrapper && !isExport) return false;
  // The first `<b>` opens before the first paragraph, and holds all of them.
  if (wrapper?.tagName === 'b') wrapper.tagName = 'div';
  markLooks(elements, css);
  return true;
}
