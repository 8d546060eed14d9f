import { describe, expect, it } from 'vitest';
import { countsNoun } from '../../src/rehype-rtl/scan/counts-noun.ts';

const counts = (text: string): boolean => {
  const [, digits = '', after = ''] = /^([\d.,-]+)(.*)$/u.exec(text) ?? [];
  return countsNoun(digits, after);
};

describe('a number counts the noun after it', () => {
  it.each([
    [
      'a measure, whatever the number',
      ['15 مليون', '3 دولارات', '2.5 مليار', '5 في المئة', '7 كم'],
    ],
    [
      'a plural after 3 to 10',
      ['3 صواريخ', '7 قتلى', '10 أشخاص', '4 متاجر', '5 مدنيين', '103 سفن'],
    ],
    ['an accusative after 11 to 99', ['12 قتيلا', '23 قمراً', '40 فرعاً', '99 جنديا', '350 سباقا']],
    ['a feminine after 11 and more', ['12 حلقة', '30 سنة', '500 سيارة']],
    ['a singular after hundreds', ['100 عام', '300 شخص', '1,000 موظف']],
    ['after thousands in groups', ['11 000 موظف', '1 200 شخص']],
    ['at the end of a range', ['5 أو 6 ملايين', '10-15 مليون', '10 إلى 15 شخصا', '10 و15 مليون']],
    ['Persian and Urdu measures', ['15 میلیون گوشی', '50 لاکھ']],
  ])('%s', (_, texts) => {
    for (const text of texts) expect([text, counts(text)]).toEqual([text, true]);
  });

  it.each([
    ['a word with the article', ['15 الجديد', '2030 السعودي', '3 الصواريخ']],
    ['a word in another number or case', ['15 صواريخ', '3 قتيلا', '12 شخص', '16 جديد', '5 متوفر']],
    ['an adverb or predicate', ['15 رسميا', '11 مجانا', '12 متاحا', '15 نجاحا']],
    ['a verb', ['11 هبطت', '7 يواجه', '225 ارتفع']],
    ['a word behind a particle', ['5 وشركات', '10 بكاميرتين', '15 وهاتفا', '5 لشركات']],
    ['the name of a date', ['15 يوم الثلاثاء', '100 عام 2023', '15 سنة 2023', '12 هذا العام']],
    ['no word at all', ['15', '15، مليون', '15 (مليون)', '15.']],
  ])('but not %s', (_, texts) => {
    for (const text of texts) expect([text, counts(text)]).toEqual([text, false]);
  });
});
