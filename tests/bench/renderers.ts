import { parseMarkdown, printHtml, render, renderPlain } from '../rehype-rtl/render.ts';
import { findElements } from '../rehype-rtl/walk-tree.ts';

function renderAuto(markdown: string): string {
  const tree = parseMarkdown(markdown);
  const blocks = findElements(tree, ({ tagName }) => /^(?:p|li|h[1-6]|td|th)$/.test(tagName));
  for (const block of blocks) block.properties.dir = 'auto';
  return printHtml(tree);
}

/** What may be put before `npm run score`: Markdown to HTML. */
export const renderers: Readonly<Record<string, (markdown: string) => string>> = {
  'plain remark': renderPlain,
  'dir=auto': renderAuto,
  'rehype-rtl': (markdown) => render(markdown),
};
