import type { Reading } from './block.ts';

/** Signs that only Markdown has; one alone may be an ornament in plain text. */
const markdownSigns = [
  /^#{1,6} \S/m,
  /!?\[[^\]\n]*\]\([^)\s]+[^)\n]*\)/,
  /\*\*[^\s*][^*\n]*\*\*/,
  /^> \S/m,
  /^\[\^?[^\]\n]+\]: /m,
];

/** A footnote and the mark that refers to it, which nothing but Markdown writes so. */
const footnote = /\[\^([^\]\s]+)\](?!:)[\s\S]*^\[\^\1\]: /m;

/**
 * Says what kind of text an input is, by what it holds; its name decides only where that is open.
 *
 * @param text the input
 * @param name of its file
 * @returns `html` for a page, `markdown` for front matter or two of its signs, else `text`
 */
export function recognizeKind(text: string, name: string): Reading['kind'] {
  const opening = text.trimStart().slice(0, 2000);
  if (/^(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body)[\s>]/i.test(opening)) return 'html';
  if (/^\+\+\+\s*\n[\s\S]*?\n\+\+\+\s*(\n|$)/.test(text)) return 'markdown';
  if (/^---\s*\n(?:.*\n)*?\w[\w-]*\s*:/.test(opening) && /\n---\s*(\n|$)/.test(text)) {
    return 'markdown';
  }
  const elements = text.match(/<\/?(p|div|article|section|h[1-6]|table|ul|ol|li|br|figure)\b/gi);
  const isMarkdownName = /\.(md|markdown|mdx)$/i.test(name);
  if (/^<(!--|\w+[\s/>])/.test(opening) && elements && !isMarkdownName) return 'html';
  if (/\.x?html?$/i.test(name) && elements) return 'html';
  const signs = markdownSigns.filter((sign) => sign.test(text)).length;
  return isMarkdownName || signs >= 2 || footnote.test(text) ? 'markdown' : 'text';
}
