import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { isolateText } from 'rehype-rtl';
import { describe, expect, it, vi } from 'vitest';
import { markRuns } from './mark-runs.ts';
import { propertyRuns, propertyTimeout } from './property-runs.ts';
import { mixedText } from './trees.ts';

const run = { numRuns: propertyRuns };
vi.setConfig({ testTimeout: propertyTimeout });
const show = (text: string): string => text.replaceAll('\u2066', '⟦').replaceAll('\u2069', '⟧');

describe('isolateText', () => {
  it('isolates what would be out of order', () => {
    expect(show(isolateText('منصة .NET الجديدة'))).toBe('منصة ⟦.NET⟧ الجديدة');
    expect(show(isolateText('هاتف +966 11 234 5678'))).toBe('هاتف ⟦+966 11 234 5678⟧');
  });

  it('adds nothing where the text is in order by itself', () => {
    for (const text of [
      'شركة Google الأميركية',
      'iPhone 16: ما الجديد؟',
      'Google',
      'قناة BBC (لندن)',
    ]) {
      expect(isolateText(text)).toBe(text);
    }
  });

  it('isolates a Latin name that its neighbour would draw to the left', () => {
    expect(show(isolateText('Google، Apple هنا'))).toBe('⟦Google⟧، Apple هنا');
  });

  it('isolates a line of Latin text that ends with punctuation', () => {
    expect(show(isolateText('Breaking news!'))).toBe('⟦Breaking news!⟧');
  });

  it('takes each line for itself', () => {
    expect(show(isolateText('لغة C++\r\n.NET'))).toBe('لغة ⟦C++⟧\r\n⟦.NET⟧');
  });

  it.each(['\u0085', '\u2029', '\u001C'])('ends an isolate with the paragraph: %j', (end) => {
    expect(show(isolateText(`Breaking news!${end}C++`))).toBe(`⟦Breaking news!⟧${end}⟦C++⟧`);
  });

  it('refuses what is no string', () => {
    for (const wrong of [undefined, null, 7, ['C++']]) {
      expect(() => Reflect.apply(isolateText, undefined, [wrong])).toThrow(
        'rehype-rtl: expected a string',
      );
    }
  });

  it('does nothing in a left-to-right page', () => {
    expect(isolateText('لغة C++ هنا', { base: 'ltr' })).toBe('لغة C++ هنا');
  });

  it('changes nothing but its controls', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const bare = text.replace(/[\u2066\u2069]/g, '');
        expect(isolateText(bare).replace(/[\u2066\u2069]/g, '')).toBe(bare);
      }),
      run,
    );
  });

  it('gives its own result back', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const once = isolateText(text);
        expect(isolateText(once)).toBe(once);
      }),
      run,
    );
  });
});

const bidi = bidiFactory();
const CONTROL = /[\u2066\u2069]/;
const UNSEEN = /[\u200B-\u200D\uFEFF]/;
// bidi-js reads UTF-16 units, not code points, and the text must bring no paragraphs or controls.
const READABLE = /^[^\u2066-\u2069\u202E\u2029\n\uD800-\uDFFF]*$/;

function readOrder(text: string): string {
  const order = bidi.getReorderedIndices(text, bidi.getEmbeddingLevels(text, 'rtl'));
  let count = 0;
  const places = [...text].map((mark) => (CONTROL.test(mark) ? -1 : count++));
  return order
    .filter((at) => !CONTROL.test(text[at] ?? '') && !UNSEEN.test(text[at] ?? ''))
    .map((at) => places[at])
    .join(' ');
}

describe('where isolateText adds nothing', () => {
  it('an implementation of UAX #9 shows the same order as with every run isolated', () => {
    fc.assert(
      fc.property(
        mixedText.filter((text) => READABLE.test(text)),
        (text) => {
          const every = markRuns(text).replaceAll('⟦', '\u2066').replaceAll('⟧', '\u2069');
          expect(readOrder(isolateText(text))).toBe(readOrder(every));
        },
      ),
      run,
    );
  });
});
