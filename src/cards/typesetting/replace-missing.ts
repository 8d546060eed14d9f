import type { Font } from 'harfbuzzjs';

const clusters = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** Signs that no compatibility form of Unicode leads back to what the font has. */
const likenesses: Readonly<Record<string, string>> = {
  '\u2012': '–',
  '\u2015': '—',
  '\u2044': '/',
};

const isLetter = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

/** No-break spaces besides U+00A0, which the font has: narrow, and as wide as a digit. */
const isNoBreak = /^[\u2007\u202f]/;

/** Stands for what was taken out until the text around it is closed; never in a title. */
const gap = '\0';

/**
 * Rewrites a text so that a font has a glyph for all of it: no card may show an empty box.
 *
 * A character the font lacks becomes its compatibility form (NFKC: «م²» → «م2»), else its letter
 * without the marks; letters of other scripts become one «…», since something was said there;
 * pictures and signs go, with the space and the brackets that they leave empty.
 *
 * @param text any text
 * @param font that it will be set in
 * @returns the text, in NFC; «…» where nothing else is left
 */
export function replaceMissing(text: string, font: Font): string {
  const isWhole = (part: string) => [...part].every((each) => isInvisible(each) || hasGlyph(each));
  const hasGlyph = (each: string) => font.nominalGlyph(each.codePointAt(0) ?? 0) !== undefined;
  const candidates = [
    (cluster: string) => cluster.normalize('NFD'),
    (cluster: string) => [...cluster].map((each) => likenesses[each] ?? each).join(''),
    (cluster: string) =>
      [...cluster.normalize('NFKC')].map((each) => likenesses[each] ?? each).join(''),
    (cluster: string) => cluster.normalize('NFKD').replace(/\p{M}/gu, ''),
  ];
  const replace = (cluster: string): string => {
    if (isWhole(cluster)) return cluster;
    if (/^\s/u.test(cluster)) return isNoBreak.test(cluster) ? '\u00a0' : ' ';
    const found = candidates.map((change) => change(cluster)).find((each) => each && isWhole(each));
    if (found) return found;
    return isLetter.test(cluster) ? '…' : gap;
  };
  const plain = [...clusters.segment(text.normalize('NFC'))].map(({ segment }) => replace(segment));
  return closeGaps(plain.join('')) || '…';
}

/** What HarfBuzz draws as nothing, whatever the font: joiners, direction marks, variation selectors. */
const isInvisible = (character: string) =>
  /^(?:[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f])$/u.test(
    character,
  );

function closeGaps(text: string): string {
  return text
    .replace(/…(?:\s*…)+/g, '…')
    .replace(/([([«"])\s*\0[\s\0]*([)\]»"])/g, gap)
    .replace(/\s*\0[\s\0]*(?=[:،؛؟!.»)\]])/g, '')
    .replace(/\s*\0[\s\0]*/g, (found) => (/\s/.test(found) ? ' ' : ''))
    .trim();
}
