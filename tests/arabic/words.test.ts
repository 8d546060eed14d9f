import { describe, expect, test } from 'vitest';
import { countWords } from '../../src/arabic/count-words.ts';
import { cutAtWord } from '../../src/arabic/cut-text.ts';
import { formatNumber } from '../../src/arabic/digits.ts';
import { foldText } from '../../src/arabic/fold.ts';
import { pluralize } from '../../src/arabic/plurals.ts';

describe('plurals', () => {
  const minutes = {
    one: 'دقيقة',
    two: 'دقيقتان',
    few: '{n} دقائق',
    many: '{n} دقيقة',
    other: '{n} دقيقة!',
  };

  test.each([
    [1, 'دقيقة'],
    [2, 'دقيقتان'],
    [3, '3 دقائق'],
    [10, '10 دقائق'],
    [11, '11 دقيقة'],
    [99, '99 دقيقة'],
    [100, '100 دقيقة!'],
    [103, '103 دقائق'],
  ])('%i takes its own form', (count, text) => expect(pluralize(count, minutes)).toBe(text));

  test('the number is written as the site writes numbers', () => {
    expect(pluralize(3, minutes, (n) => formatNumber(n, 'arab'))).toBe('٣ دقائق');
  });
});

test('a percent carries no invisible marks', () => {
  expect(formatNumber(1.25, 'latn', { style: 'percent' })).toBe('125%');
});

describe('folding', () => {
  test.each([
    ['إلى', 'الى'],
    ['الأميركي', 'الاميركي'],
    ['وجّه', 'وجه'],
    ['عـــربي', 'عربي'],
    ['مكتبة', 'مكتبه'],
    ['مصطفى', 'مصطفي'],
    ['ٱلله', 'الله'],
    ['ﻻ', 'لا'],
    ['Getty\u200fImages', 'gettyimages'],
  ])('%s and %s are one word', (a, b) => expect(foldText(a)).toBe(foldText(b)));

  test('different words stay different', () => {
    expect(foldText('كتب')).not.toBe(foldText('كتاب'));
  });

  test('punctuation and white space part words', () => {
    expect(foldText(' قال:\u00a0«نعم». ')).toBe('قال نعم');
  });
});

test('words are what stands between spaces and holds a letter or digit', () => {
  expect(countWords('أميركية ـ إيرانية في العام 2012،\u00a0أسفرت - عن "شيء"')).toBe(8);
});

describe('cutting', () => {
  test('a text that fits stays whole', () => expect(cutAtWord('نص قصير', 7)).toBe('نص قصير'));

  test('a long one ends at a word, without its comma, in an ellipsis', () => {
    expect(cutAtWord('قال الرئيس، باراك أوباما', 12)).toBe('قال الرئيس…');
  });

  test('what a no-break space holds together is one word', () => {
    expect(cutAtWord('بلغ\u00a05 آلاف\n لاجئ', 20)).toBe('بلغ\u00a05 آلاف لاجئ');
    expect(cutAtWord('عددهم نحو 5\u00a0آلاف لاجئ', 14)).toBe('عددهم نحو…');
    expect(cutAtWord('عددهم نحو 5\u202fآلاف لاجئ', 14)).toBe('عددهم نحو…');
  });

  test('a single long word is cut where it must', () => {
    expect(cutAtWord('مستشفياتهم', 5)).toBe('مستش…');
  });

  test('no letter outside the basic plane is cut in half', () => {
    expect(cutAtWord('😀😀😀😀', 3)).toBe('😀😀…');
  });
});
