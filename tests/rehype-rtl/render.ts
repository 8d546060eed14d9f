import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Options } from 'rehype-rtl';
import rehypeRtl from 'rehype-rtl';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const fromMarkdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);
const html = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);

/** The tree of a Markdown text, with raw HTML parsed and nothing of ours done to it. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown.runSync(fromMarkdown.parse(markdown));
}

/** The tree of an HTML fragment. */
export function parseHtml(source: string): Root {
  return html.parse(source);
}

/** The HTML of a tree, quotes and ampersands as people write them. */
export function printHtml(tree: Root): string {
  return html.stringify(tree).replaceAll('&#x26;', '&amp;').replaceAll('&#x3C;', '&lt;');
}

/** Run the plugin over a tree, in place. */
export function direct(tree: Root, options?: Options): Root {
  rehypeRtl(options)(tree);
  return tree;
}

/** Markdown to HTML as any pipeline makes it, without the plugin. */
export function renderPlain(markdown: string): string {
  return printHtml(parseMarkdown(markdown));
}

/** Markdown to HTML with the plugin. */
export function render(markdown: string, options?: Options): string {
  return printHtml(direct(parseMarkdown(markdown), options));
}

/** HTML to HTML with the plugin. */
export function directHtml(source: string, options?: Options): string {
  return printHtml(direct(parseHtml(source), options));
}
