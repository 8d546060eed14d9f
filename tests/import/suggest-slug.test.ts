import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestSlug } from '../../src/import/slug/suggest-slug.ts';
import { longestSlug, slugPattern } from '../../src/permalinks/permalink.ts';

test.each([
  [
    'أوباما في رسالة سرية إلى خامنئي: النووي مقابل "داعش"',
    'obama-secret-letter-khamenei-nuclear-isis',
  ],
  ['الأسد يستقبل وزير الخارجية الإيراني في دمشق', 'assad-iranian-foreign-minister-damascus'],
  ['قتلى وجرحى في غارات إسرائيلية على غزة', 'killed-wounded-israeli-strike-gaza'],
  ['بايدن: لن نتخلى عن أوكرانيا', 'biden-natkhali-ukraine'],
  ['أسعار النفط ترتفع بعد قرار «أوبك»', 'prices-oil-tartafa-decision-opec'],
  ['مباراة ٢٠٢٢ في كأس العالم', 'match-2022-world-cup'],
  ['Apple تطلق هاتفاً جديداً', 'apple-tatlaq-new-phone'],
  ['؟!', 'article'],
])('%s', (title, slug) => expect(suggestSlug(title)).toBe(slug));

test('any headline gives an address that the build accepts', () => {
  const letters = fc.constantFrom(
    ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ لا،:؟"«»٣7xÉ-'.split(''),
  );
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 120 }), (title) => {
      const slug = suggestSlug(title);
      expect(slug).toMatch(slugPattern);
      expect(slug.length).toBeLessThanOrEqual(longestSlug);
    }),
  );
});
