import type { Element } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import type { Picture } from '../../block.ts';
import {
  dropCreditLabel,
  dropPhotoLabel,
  splitCaption,
  splitLabelled,
} from '../../finders/take-photo.ts';
import { isNamed, listElements, readAttribute, type PageText } from './page-text.ts';
import { isSpare, readSource } from './read-source.ts';

/** A picture of the page that stands by itself. */
export interface Figure {
  /** The element that holds it and its caption, and nothing else. */
  holder: Element;
  picture: Picture;
  /** The texts in it, and their words. */
  texts: PageText[];
  words: string;
}

/** Names of what holds a picture's caption. */
const captionName = /caption|(^|[\s_-])cap([\s_-]|$)/i;

/**
 * Markup that holds a picture and its caption: HTML's own, WordPress' older one, and what is named for a
 * picture and holds one and a caption.
 */
const isFigure = (element: Element) =>
  element.tagName === 'figure' ||
  isNamed(element, /(^|\s)wp-caption(\s|$)/) ||
  (isNamed(element, /(^|[\s_-])(img|image|photo|pic|picture|featured)([\s_-]|$)/i) &&
    isPictureAndCaption(element));

function isPictureAndCaption(element: Element): boolean {
  const inside = listElements(element).map((each) => each.element);
  return (
    inside.filter(({ tagName }) => tagName === 'img').length === 1 &&
    inside.some((each) => isNamed(each, captionName)) &&
    toText(element).trim().length <= 300
  );
}

/** What only decorates a page; `lazyload` and `download` are no `ad`. */
const ornament = /(^|[\s_-])(avatar|emoji|icons?|logo|gravatar|sprite|spinner|ads?)($|[\s_-])/i;

/**
 * Finds the pictures in a part of a page that stand by themselves.
 *
 * @param container the part
 * @param texts of the page
 * @returns them in order
 */
export function findFigures(container: Element, texts: readonly PageText[]): Figure[] {
  const figures = new Map<Element, Figure>();
  for (const { element, within } of listElements(container)) {
    if (element.tagName !== 'img' || isOrnament(element, within)) continue;
    const holder = within.find(isFigure) ?? findLoneHolder(element, within);
    if (!holder || figures.has(holder)) continue;
    const own = texts.filter(({ within: around }) => around.includes(holder));
    const words = own
      .map(({ node }) => node.value)
      .join('')
      .trim();
    figures.set(holder, {
      holder,
      picture: readPicture(element, within, holder),
      texts: own,
      words,
    });
  }
  return [...figures.values()];
}

const isOrnament = (image: Element, within: readonly Element[]) =>
  isNamed(image, ornament) ||
  Number(readAttribute(image, 'width') || 100) < 100 ||
  isSpare(image, within) ||
  !(readSource(image, within) || readAttribute(image, 'alt'));

/** The outermost paragraph, link or picture element in which the image is alone; none among words. */
function findLoneHolder(image: Element, within: readonly Element[]): Element | undefined {
  const end = within.findIndex((element) => !isWrapper(element) || isWordy(element));
  const outer = end < 0 ? undefined : within[end];
  if (outer && isWordy(outer) && isWrapper(outer)) return undefined;
  return within.slice(0, Math.max(end, 0)).at(-1) ?? image;
}

const isWordy = (element: Element) => toText(element).trim() !== '';

const isWrapper = ({ tagName }: Element) =>
  /^(p|a|picture|span|b|strong|em|i|li|td|h[1-6])$/.test(tagName);

function readPicture(image: Element, within: readonly Element[], holder: Element): Picture {
  const inside = listElements(holder).map(({ element }) => element);
  const credit = inside.find((element) =>
    isNamed(element, /credit|copyright|photographer|image-source/i),
  );
  const label = inside.find(
    (element) => element.tagName === 'figcaption' || isNamed(element, captionName),
  );
  const said = clean(label ? toText(label) : toText(holder));
  const by = credit ? clean(toText(credit)) : '';
  const own = by ? clean(said.replace(by, '')) : said;
  const parts = by ? undefined : (splitCaption(own) ?? splitLabelled(own));
  return {
    src: readSource(image, within),
    alt: clean(readAttribute(image, 'alt')),
    caption: parts?.caption ?? dropPhotoLabel(own),
    credit: parts?.credit ?? dropCreditLabel(by.replace(/^\(|\)$/g, '')),
  };
}

const clean = (text: string) => text.replace(/[ \t\n]+/g, ' ').trim();
