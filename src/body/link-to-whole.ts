import type { Element } from 'hast';
import { makeElement } from './make-element.ts';

/** Pixels of the text's width: a picture that has no more shows all of itself there. */
const shown = 672;

/**
 * Leads from a picture to its largest file, which the browser opens by itself: readers look closer where
 * they can, also without a script.
 *
 * @param picture a `<picture>` as `drawPicture` makes it
 * @returns it in a link; as it is, where it has nothing more to show
 */
export function linkToWhole(picture: Element): Element {
  const image = picture.children.find((each) => 'tagName' in each && each.tagName === 'img');
  if (!image || !('properties' in image)) return picture;
  const { src, width } = image.properties;
  return Number(width) > shown ? makeElement('a', { href: String(src) }, [picture]) : picture;
}
