import rehypeRtl, { type Options } from 'rehype-rtl';
import { describe, expect, it } from 'vitest';
import { directHtml } from './render.ts';

describe('options', () => {
  it.each([
    ['brands', 'Yahoo!'],
    ['brands', [7]],
    ['base', 'auto'],
    ['sequences', 'left'],
    ['lang', 7],
  ])('are refused when %s is %j', (name, value) => {
    expect(() => Reflect.apply(rehypeRtl, undefined, [{ [name]: value }])).toThrow(
      new RegExp(`^rehype-rtl: the option "${name}" must be `),
    );
  });

  it.each<Options | null | undefined>([undefined, null, {}, { lang: null, brands: [] }])(
    'may be %j',
    (options) => {
      const isolated = '<p>لغة <bdi dir="ltr">C++</bdi> هنا</p>';
      expect(directHtml('<p>لغة C++ هنا</p>', options ?? undefined)).toBe(isolated);
      expect(rehypeRtl(options)).toBeTypeOf('function');
    },
  );

  it('lose the white space around a brand', () => {
    expect(directHtml('<p>قناة E! هنا</p>', { brands: [' E! ', ' '] })).toBe(
      '<p>قناة <bdi dir="ltr">E!</bdi> هنا</p>',
    );
  });
});
