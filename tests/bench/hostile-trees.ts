import type { Element, ElementContent, Root } from 'hast';

const MEGABYTE = 1_000_000;

const paragraph = (value: string): Root => ({
  type: 'root',
  children: [
    { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] },
  ],
});

const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

// After an Arabic word, so that no line is wholly Latin and every rule is asked.
const line =
  (piece: string) =>
  (length: number): Root =>
    paragraph(`قال ${fill(piece, length)} ثم`);

function nest(tagName: string, text: string, length: number): Root {
  const unit = tagName.length * 2 + 5 + text.length;
  let content: ElementContent[] = [];
  for (let depth = Math.ceil(length / unit); depth > 0; depth--) {
    const node: Element = { type: 'element', tagName, properties: {}, children: content };
    content = [{ type: 'text', value: text }, node];
  }
  return { type: 'root', children: content };
}

function repeat(piece: () => Element, width: number, length: number): Root {
  const children = Array.from({ length: Math.ceil(length / width) }, piece);
  return { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children }] };
}

const link = (): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href: '/' },
  children: [{ type: 'text', value: 'C++ ثم' }],
});

/** Trees made to be slow: each takes a size in characters and gives a tree of about that size. */
export const hostileTrees: Readonly<Record<string, (length: number) => Root>> = {
  'Arabic prose': line('وجّه الرئيس الأميركي رسالة سرية إلى المرشد، بحسب "الصحيفة" في 2009. '),
  'Arabic with Latin names': line(
    'أعلنت شركة Google عن هاتف iPhone 16 (C++)، ثم +966 11 234 5678. ',
  ),
  'Latin words': line('word '),
  'Latin sentences': line('One Two. Three! Four? Five, "six" (seven). '),
  'one word': line('a'),
  'open brackets': line('('),
  'brackets of two kinds': line('([a'),
  'brackets that close nothing': line('((((((((]]]]]]]]'),
  'nested brackets': (length) =>
    paragraph(`قال ${'('.repeat(length / 2)}a${')'.repeat(length / 2)} ثم`),
  'nested brackets with words': (length) =>
    paragraph(`قال ${'('.repeat(length / 4)}a${' b)'.repeat(length / 4)} ثم`),
  quotes: line('"'),
  'feet and inches': line('"5\'11" '),
  'coordinates that break off': line('24.71° 4′ 5″ '),
  'one product': line('5×'),
  'quotes and letters': line('"a '),
  apostrophes: line("a' 'b "),
  'combining marks': line('\u0301'),
  'letter with marks': (length) => paragraph(`قال e${'\u0301'.repeat(length)} ثم`),
  digits: line('1'),
  'number groups': line('1 '),
  'hyphenated numbers': line('1-'),
  'signed numbers': line('+1 '),
  'service codes': line('*1'),
  telephones: line('12-3456 '),
  'numbers after names': line('Apple 15 '),
  'sums of money': line('$'),
  spaces: line(' '),
  'letters far apart': line(`a${' '.repeat(999)}`),
  dots: line('a.'),
  slashes: line('/a'),
  'slashes alone': line('/'),
  'slashes after a path': (length) =>
    paragraph(`قال ${'a'.repeat(length / 2)}/b${'/'.repeat(length / 2)} ثم`),
  'bars and colons': line('|x|::1 '),
  addresses: line('https://'),
  'addresses in Arabic': line('https://a.b/خبر '),
  schemes: line('a+b://'),
  hyphens: line('-a'),
  isolates: line('\u2066'),
  'isolates closed': line('\u2066\u2069a'),
  flags: line('🇸🇦'),
  emoji: line('👩‍👩‍👧 '),
  controls: line('\u202E'),
  'nested elements': (length) => nest('b', 'a', length),
  'nested elements in Arabic': (length) => nest('em', 'ع C++ ', length),
  'nested blocks': (length) => nest('div', 'C++', length),
  'nested lists': (length) => nest('li', 'ع C++', length),
  links: (length) => repeat(link, 21, length),
};

/** The sizes the trees are measured at, in characters. */
export const sizes = [MEGABYTE / 10, MEGABYTE, MEGABYTE * 10] as const;
