import type { Root } from 'hast';
import { parseMarkdown, printHtml, render, renderPlain } from '../rehype-rtl/render.ts';
import { findElements } from '../rehype-rtl/walk-tree.ts';

/** What the plugins for markdown-it and marked do: `dir=auto` on every block, in place. */
export function directAuto(tree: Root): void {
  const blocks = findElements(tree, ({ tagName }) => /^(?:p|li|h[1-6]|td|th)$/.test(tagName));
  for (const block of blocks) block.properties.dir = 'auto';
}

function renderAuto(markdown: string): string {
  const tree = parseMarkdown(markdown);
  directAuto(tree);
  return printHtml(tree);
}

/** What may be put before `npm run score`: Markdown to HTML. */
export const renderers: Readonly<Record<string, (markdown: string) => string>> = {
  'plain remark': renderPlain,
  'dir=auto': renderAuto,
  'rehype-rtl': (markdown) => render(markdown),
};
