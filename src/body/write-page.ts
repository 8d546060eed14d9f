import type { Element, Root } from 'hast';
import rehypeRtl from 'rehype-rtl';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { visitNodes } from './visit-nodes.ts';
import { decodeAddress } from '../permalinks/decode-address.ts';
import { rehypeBodyIds } from './body-ids.ts';
import { type BodyHeading, listHeadings } from './headings.ts';
import { readProse } from './prose-text.ts';
import { rehypeBlockLinks } from './rehype-block-links.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { listLinks, rehypeLinkDirection, rehypeLinks } from './rehype-links.ts';
import { rehypeScrollers } from './rehype-scrollers.ts';
import { rehypeSelfLinks } from './rehype-self-links.ts';
import { rehypeTidy } from './rehype-tidy.ts';
import { rehypeVerseEnds } from './rehype-verse-ends.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** A picture met in the text: what its element in the tree shows. */
export interface BodyPicture {
  src: string;
  alt: string;
  /** Line of the body, from 1. */
  line: number;
}

/** An article's text as its page has it. */
export interface BodyPage {
  /** The text, with an `<img>` for each picture. */
  tree: Root;
  /** The words without markup and footnote marks. */
  text: string;
  /** Those of the first paragraph that has any. */
  firstParagraph: string;
  headings: BodyHeading[];
  /** Where its links lead, as {@link listLinks} gives them. */
  links: string[];
  pictures: BodyPicture[];
}

/** What every text goes through on its way from the parsed tree to its page; nothing in it waits. */
const writer = unified()
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
  .use(rehypeVerseEnds)
  .use(rehypeSelfLinks)
  .freeze();

/**
 * Makes of a text's HTML what stands on its page.
 *
 * HTML is sanitized before anything of ours is added. Nothing rewrites the author's characters: no
 * smart quotes, no dashes, no trimming.
 *
 * @param html as `makeTree` gives it; it stays as it is, since sanitizing makes a tree of its own
 * @returns the page's tree and what was found in it
 * @throws RangeError where it is nested too deeply
 */
export function writePage(html: Root): BodyPage {
  const tree = writer.runSync(html);
  return {
    tree,
    text: readProse(tree, ' '),
    firstParagraph: findFirstParagraph(tree),
    headings: listHeadings(tree),
    links: listLinks(tree),
    pictures: listPictures(tree),
  };
}

/**
 * Reads what an element of a text shows.
 *
 * @param element any
 * @returns the picture; undefined for all but an `<img>`
 */
export function readImage({ tagName, properties, position }: Element): BodyPicture | undefined {
  if (tagName !== 'img') return undefined;
  const { src: written = '', alt } = properties;
  // Markdown percent-encodes addresses; file names on disk are not.
  const src = decodeAddress(String(written)) ?? String(written);
  return { src, alt: String(alt ?? ''), line: position?.start.line ?? 1 };
}

/** The page's `h1` is the headline, so the text's own headings start at `h2`. */
function rehypeSubheadings() {
  return (tree: Root): void => {
    visitNodes(tree, 'element', (element) => {
      if (element.tagName === 'h1') element.tagName = 'h2';
    });
  };
}

function findFirstParagraph(tree: Root): string {
  let found = '';
  visitNodes(tree, 'element', (element) => {
    if (element.tagName !== 'p') return undefined;
    found = readProse(element).trim();
    return found ? 'exit' : 'skip';
  });
  return found;
}

function listPictures(tree: Root): BodyPicture[] {
  const pictures: BodyPicture[] = [];
  visitNodes(tree, 'element', (element) => {
    const picture = readImage(element);
    if (picture) pictures.push(picture);
  });
  return pictures;
}
