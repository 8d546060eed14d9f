import type { Element } from 'hast';
import { listElements, readAttribute } from './page-text.ts';

/** Names of files that keep the place of a picture until a script loads it. */
const placeholder =
  /(^|[/_.-])(blank|spacer|placeholder|loading|loader|lazy(?:load)?|transparent|pixel|1x1|default-?image|grey|gray)[^/]*\.(gif|png|svg|jpe?g|webp)(\?|$)/i;

/** Attributes in which scripts keep the address, in hast's spelling. */
const late = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataLazy', 'dataUrl', 'dataImage'];

/** A picture's address, whatever a script calls the attribute it is in. */
const isPicture = (value: string) => /^[^\s,]+\.(jpe?g|png|webp|avif)(\?\S*)?$/i.test(value);
const sets = ['dataSrcset', 'dataLazySrcset', 'srcSet'];

/**
 * Finds a picture's address: its own, or, where that only keeps the place of one that loads late,
 * the script's; else the largest of a `srcset`, its own or its `<picture>`'s; else that of the
 * `<noscript>` beside it.
 *
 * @param image an `<img>`
 * @param within the elements around it, nearest first
 * @returns the address; empty where there is none
 */
export function readSource(image: Element, within: readonly Element[] = []): string {
  const own = readAttribute(image, 'src');
  const isReal = own !== '' && !placeholder.test(own) && !isDrawn(own);
  const picture = within.find(({ tagName }) => tagName === 'picture');
  const sources = picture?.children.filter((child) => child.type === 'element') ?? [];
  const candidates = [
    ...late.map((name) => readAttribute(image, name)),
    isReal && !/\.svg$/i.test(own) ? own : '',
    ...listData(image).filter(isPicture),
    isReal ? own : '',
    ...[image, ...sources].flatMap((each) => sets.map((name) => findLargest(readSet(each, name)))),
    ...sources.flatMap((each) => late.map((name) => readAttribute(each, name))),
    readSpare(image, within),
  ];
  return candidates.find((each) => each && !isDrawn(each)) ?? own;
}

const listData = ({ properties }: Element) =>
  Object.entries(properties).flatMap(([name, value]) =>
    name.startsWith('data') && typeof value === 'string' ? value.trim() : [],
  );

/** A picture in the address itself, too small to be one: it keeps a place. */
const isDrawn = (src: string) =>
  /^data:/i.test(src) && (src.length < longestPixel || /^data:image\/svg/i.test(src));

/** What an address may have, in characters, that holds a picture of one pixel and no more. */
export const longestPixel = 200;

/**
 * Whether a picture is the one for browsers without scripts, beside that of a script.
 *
 * @param image an `<img>`
 * @param within the elements around it, nearest first
 */
export function isSpare(image: Element, within: readonly Element[]): boolean {
  const at = within.findIndex(({ tagName }) => tagName === 'noscript');
  const parent = at < 0 ? undefined : within[at + 1];
  const noscript = within[at];
  return (
    parent !== undefined &&
    listElements(parent).some(
      ({ element, within: around }) =>
        element.tagName === 'img' && element !== image && !around.includes(noscript as Element),
    )
  );
}

function readSpare(image: Element, within: readonly Element[]): string {
  const siblings = within[0]?.children ?? [];
  const next = siblings
    .slice(siblings.indexOf(image) + 1)
    .find((child) => child.type === 'element');
  if (next?.type !== 'element' || next.tagName !== 'noscript') return '';
  const spare = listElements(next).find(({ element }) => element.tagName === 'img');
  return spare ? readAttribute(spare.element, 'src') : '';
}

const readSet = ({ properties }: Element, name: string) => {
  const value = properties[name];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
};

/** Of `a.jpg 300w, b.jpg 900w` the second; addresses may hold commas, but none before a space. */
function findLargest(set: string): string {
  const candidates = set.trim().split(/,\s+|(?<=\s[\d.]+[wx]),/);
  const sized = candidates.map((each) => {
    const [src = '', size = '1'] = each.trim().split(/\s+/);
    return { src: src.replace(/,$/, ''), size: Number.parseFloat(size) };
  });
  return sized.sort((a, b) => b.size - a.size)[0]?.src ?? '';
}
