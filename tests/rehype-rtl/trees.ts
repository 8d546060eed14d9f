import type { Element, ElementContent, Root } from 'hast';
import fc from 'fast-check';

const PIECES = [
  'قال',
  'شركة',
  'في',
  'مجموعة',
  'كوفيد',
  'هاتف:',
  'ـ',
  '،',
  '؛',
  '؟',
  'הארץ',
  '١٢',
  '۱۲',
  '٪',
  'Google',
  'C++',
  '.NET',
  'iPhone',
  'Inc.',
  'U.S.',
  'Who',
  'a',
  'x',
  '=',
  '+',
  '-',
  '–',
  '/',
  '.',
  ',',
  ':',
  '!',
  '?',
  '…',
  '@name',
  '#Tag',
  'https://example.com/a/',
  'https://example.com/خبر/',
  'www.example.com',
  'info@example.com',
  'Yahoo!',
  '5',
  '16',
  '2009',
  '2014',
  '3-2',
  '5+1',
  '-5',
  '+966',
  '11',
  '234',
  '5678',
  '2014-11-07',
  '07-11-2014',
  '1 234 567',
  '35%',
  '10%',
  '#1',
  '::1',
  'kg/10',
  '(75 mph)',
  'a.m.–5',
  '70-123456',
  '01/345',
  '678',
  'أو',
  'مليون',
  'صواريخ',
  'قتيلا',
  'بـ',
  'Top',
  'Men',
  'of',
  '1.',
  '2.',
  '(1)',
  '(2)',
  '6-3',
  '10:30',
  '×',
  '2560×1440',
  '24.7° N',
  '5\'11"',
  '|',
  './',
  '$',
  '€',
  '500',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '«',
  '»',
  '“',
  '”',
  '‘',
  '’',
  ' ',
  ' ',
  ' ',
  ' ',
  '\u00A0',
  '\n',
  '😀',
  '🇸🇦',
  '🇪🇬',
  '\u0301',
  '\u064B',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\uFEFF',
  '\u2066',
  '\u2069',
  '\u202E',
  '\u2029',
  '新华社',
  'ТАСС',
  'é',
  '²',
  '°',
  '*',
  '_',
  '&',
  '\\',
];

/** Text as Arabic news has it, and worse. */
export const mixedText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constant(' ')), { maxLength: 24 })
  .map((pieces) => pieces.join(''));

const INLINE = ['a', 'strong', 'em', 'span', 'mark', 'cite', 'sup', 'time', 'abbr', 'u'];
const BLOCK = ['p', 'h2', 'li', 'td', 'blockquote', 'div', 'figcaption'];

const text: fc.Arbitrary<ElementContent> = mixedText.map((value) => ({ type: 'text', value }));

const attributes = fc.record(
  {
    id: fc.constantFrom('a', 'b'),
    title: mixedText,
    href: fc.constant('https://example.com/'),
    lang: fc.constant('fr'),
  },
  { requiredKeys: [] },
);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

const authored: fc.Arbitrary<Element> = fc
  .tuple(fc.constantFrom('bdi', 'bdo', 'span', 'em'), fc.constantFrom('ltr', 'rtl', 'auto'), text)
  .map(([tagName, dir, child]) => element(tagName, { dir, id: 'author' }, [child]));

const sealed: fc.Arbitrary<Element> = fc
  .tuple(fc.constantFrom('svg', 'math', 'code', 'kbd', 'bdi', 'br', 'img', 'wbr'), text)
  .map(([tagName, child]) =>
    element(tagName, { id: 'sealed' }, /^(?:br|img|wbr)$/.test(tagName) ? [] : [child]),
  );

const inline: fc.Memo<ElementContent> = fc.memo((depth) => {
  const leaf = fc.oneof({ weight: 6, arbitrary: text }, authored, sealed);
  if (depth <= 1) return leaf;
  const nested = fc
    .tuple(fc.constantFrom(...INLINE), attributes, fc.array(inline(depth - 1), { maxLength: 4 }))
    .map(([tagName, properties, children]) => element(tagName, properties, children));
  return fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 3, arbitrary: nested });
});

const block: fc.Arbitrary<Element> = fc
  .tuple(fc.constantFrom(...BLOCK), attributes, fc.array(inline(3), { maxLength: 6 }))
  .map(([tagName, properties, children]) => element(tagName, properties, children));

const pre: fc.Arbitrary<Element> = text.map((child) =>
  element('pre', {}, [element('code', { className: ['language-ts'] }, [child])]),
);

/** A tree of blocks of mixed inline content: well formed, whatever the text. */
export const article: fc.Arbitrary<Root> = fc
  .array(fc.oneof({ weight: 5, arbitrary: block }, pre), { minLength: 1, maxLength: 4 })
  .map((children) => ({ type: 'root', children }));

const VALUES = [null, undefined, 0, '', 'قال C++', [], {}, Number.NaN, true];
const TYPES = ['element', 'text', 'root', 'comment', 'raw', 'doctype', 'mdxJsxTextElement', 'x', 7];
const NAMES = ['p', 'b', 'bdi', 'pre', 'code', 'svg', 'br', 'li', 'x-y', '', null, 3];

/** Anything that might be handed over as a tree. */
export const anyTree: fc.Arbitrary<unknown> = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<unknown>(...VALUES),
    fc.record(
      {
        type: fc.constantFrom<unknown>(...TYPES),
        tagName: fc.constantFrom<unknown>(...NAMES),
        value: fc.oneof(mixedText, fc.constantFrom<unknown>(...VALUES)),
        properties: fc.oneof(attributes, fc.constantFrom<unknown>(...VALUES)),
        children: fc.oneof(
          { weight: 4, arbitrary: fc.array(tie('node'), { maxLength: 4 }) },
          { weight: 1, arbitrary: fc.constantFrom<unknown>(...VALUES) },
        ),
      },
      { requiredKeys: ['type'] },
    ),
  ),
})).node;
