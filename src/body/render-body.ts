import type { Element, Root } from 'hast';
import rehypeRtl from 'rehype-rtl';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { decodeAddress } from '../permalinks/decode-address.ts';
import { readMessage } from '../report/read-message.ts';
import { rehypeBodyIds } from './body-ids.ts';
import { type BodyHeading, listHeadings } from './headings.ts';
import { makeTree } from './make-tree.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readProse } from './prose-text.ts';
import { findUnclosed, type HtmlPart } from './raw-html.ts';
import { rehypeBlockLinks } from './rehype-block-links.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { listLinks, rehypeLinkDirection, rehypeLinks } from './rehype-links.ts';
import { rehypeScrollers } from './rehype-scrollers.ts';
import { rehypeSelfLinks } from './rehype-self-links.ts';
import { rehypeTidy } from './rehype-tidy.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** A picture met in the text, as its Markdown names it. */
export interface BodyPicture {
  src: string;
  alt: string;
  /** Line of the body, from 1. */
  line: number;
}

/** What becomes of an article's Markdown. */
export interface RenderedBody {
  html: string;
  /** The words without markup and footnote marks. */
  text: string;
  /** Those of the first paragraph that has any. */
  firstParagraph: string;
  headings: BodyHeading[];
  /** Where its links lead, as {@link listLinks} gives them. */
  links: string[];
  pictures: BodyPicture[];
  /** HTML that takes in the rest of the text, since nothing closes it. */
  unclosed: HtmlPart[];
}

/** Makes the element that shows a picture of the text; without one the plain `<img>` stays. */
export type DrawPicture = (picture: BodyPicture) => Promise<Element>;

/** What every text goes through on its way from the parsed tree to its page; nothing in it waits. */
export const writer = unified()
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeBlockLinks)
  .use(rehypeTidy)
  .use(rehypeSubheadings)
  .use(rehypeFigures)
  .use(rehypeScrollers)
  .use(rehypeLinks)
  .use(rehypeBodyIds)
  .use(rehypeRtl)
  .use(rehypeLinkDirection)
  .use(rehypeSelfLinks)
  .use(rehypeStringify);

/**
 * Renders an article's Markdown: the one way from text to HTML, for pages, feeds and tests.
 *
 * Raw HTML is parsed before it is sanitized, and sanitized before anything of ours is added.
 * Nothing rewrites the author's characters: no smart quotes, no dashes, no trimming.
 *
 * @param article its Markdown, and its file for error messages
 * @param draw makes the elements of its pictures
 * @returns HTML and what was found on the way to it
 * @throws Error that names the article's file, with what went wrong as its cause
 */
export async function renderBody(
  article: { file: string; body: string },
  draw?: DrawPicture,
): Promise<RenderedBody> {
  try {
    const markdown = parseMarkdown(article.body);
    const unclosed = findUnclosed(markdown);
    const raw = makeTree(markdown);
    const tree = await writer.run(raw);
    const text = readProse(tree);
    const firstParagraph = findFirstParagraph(tree);
    const headings = listHeadings(tree);
    const links = listLinks(tree);
    const found = listPictureElements(tree);
    if (draw) {
      for (const { element, picture } of found) Object.assign(element, await draw(picture));
    }
    const pictures = found.map(({ picture }) => picture);
    const html = writer.stringify(tree);
    return { html, text, firstParagraph, headings, links, pictures, unclosed };
  } catch (cause) {
    throw new Error(
      `${article.file}: تعذّر تحويل النص إلى صفحة · the text could not be rendered: ${readMessage(cause)}`,
      { cause },
    );
  }
}

/** The page's `h1` is the headline, so the text's own headings start at `h2`. */
function rehypeSubheadings() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'h1') element.tagName = 'h2';
    });
  };
}

function findFirstParagraph(tree: Root): string {
  let found = '';
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'p') return undefined;
    found = readProse(element).trim();
    return found ? EXIT : SKIP;
  });
  return found;
}

function listPictureElements(tree: Root): { element: Element; picture: BodyPicture }[] {
  const found: { element: Element; picture: BodyPicture }[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'img') return;
    const { src: written = '', alt } = element.properties;
    // Markdown percent-encodes addresses; file names on disk are not.
    const src = decodeAddress(String(written)) ?? String(written);
    const line = element.position?.start.line ?? 1;
    found.push({ element, picture: { src, alt: String(alt ?? ''), line } });
  });
  return found;
}
