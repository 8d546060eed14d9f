import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestSlug } from '../../../src/permalinks/slug/suggest-slug.ts';
import { longestSlug, slugPattern } from '../../../src/permalinks/permalink.ts';

test.each([
  [
    'أوباما في رسالة سرية إلى خامنئي: النووي مقابل "داعش"',
    'obama-secret-letter-khamenei-nuclear-isis',
  ],
  ['الأسد يستقبل وزير الخارجية الإيراني في دمشق', 'assad-iranian-foreign-minister-damascus'],
  ['قتلى وجرحى في غارات إسرائيلية على غزة', 'killed-wounded-israeli-strike-gaza'],
  ['بايدن: لن نتخلى عن أوكرانيا', 'biden-ukraine'],
  ['أسعار النفط ترتفع بعد قرار «أوبك»', 'prices-oil-decision-opec'],
  ['مباراة ٢٠٢٢ في كأس العالم', 'match-2022-world-cup'],
  ['Apple تطلق هاتفاً جديداً', 'apple-new-phone'],
  ['انقطاع الكهرباء يشل العاصمة', 'power-outage-capital'],
  ['الهلال يتأهل إلى نهائي كأس آسيا', 'al-hilal-final-cup-asia'],
  ['قافلة الكلمات تعبر "الجسر"', 'caravan-words-bridge'],
  ['لبنان', 'lebanon'],
  ['لبنان 2020', 'lebanon-2020'],
  ['نتائج استطلاع جديد عن استخدام الهواتف الذكية', 'results-new-poll-use-smart-phones'],
])('%s', (title, slug) => expect(suggestSlug(title)).toEqual({ slug, isKnown: true }));

test.each([
  ['قافلة الزقازيق تعبر "الجسر"', 'caravan-bridge'],
  ['زقزوق يكتب عن شنقيط', 'zaqzuq-shanqit'],
  ['؟!', 'article'],
  ['يقتلون 12 في غزة', '12-gaza'],
  ['ماذا قال بوتين بعد ذلك؟', 'putin'],
])('%s: but a start', (title, slug) =>
  expect(suggestSlug(title)).toEqual({ slug, isKnown: false }),
);

test('any headline gives an address that the build accepts', () => {
  const letters = fc.constantFrom(
    ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ لا،:؟"«»٣7xÉ-'.split(''),
  );
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 120 }), (title) => {
      const { slug } = suggestSlug(title);
      expect(slug).toMatch(slugPattern);
      expect(slug.length).toBeLessThanOrEqual(longestSlug);
    }),
  );
});
