import { describe, expect, test } from 'vitest';
import { findRightSpelling } from '../../../../src/checks/warnings/spelling/right-spelling.ts';

describe('of two spellings the right one is known, in either order', () => {
  test.each([
    // A hamza, where the first alef bears one.
    'إسلامية اسلامية',
    'أميركي اميركي',
    'أمنية امنية',
    'إعلام اعلام',
    'أطفال اطفال',
    'أتراك اتراك',
    'إنجازات انجازات',
    'إنتاج انتاج',
    'أستاذ استاذ',
    'أسماء اسماء',
    'أبناء ابناء',
    'أنصار انصار',
    'إتقان اتقان',
    'آخرين اخرين',
    // And none, where it joins the word before.
    'اجتماع إجتماع',
    'اجتماعية إجتماعية',
    'اقتصادي إقتصادي',
    'انتخابات إنتخابات',
    'انسحاب إنسحاب',
    'اتفاق إتفاق',
    'اتحاد إتحاد',
    'اتخاذ إتخاذ',
    'استقلال إستقلال',
    'استثماري إستثماري',
    'ازدحام إزدحام',
    'اضطراب إضطراب',
    'اصطدام إصطدام',
    'احمرار إحمرار',
    'اطمئنان إطمئنان',
    'ادعاء إدعاء',
    'اسم إسم',
    'ابن إبن',
    // In the word and at its end.
    'تأكيد تاكيد',
    'دولة دوله',
    'سياسي سياسى',
    'دفاعي دفاعى',
    'فتاوى فتاوي',
    'قدامى قدامي',
  ])('«%s»', (pair) => {
    const [right = '', wrong = ''] = pair.split(' ');
    expect(findRightSpelling(right, wrong)).toBe(right);
    expect(findRightSpelling(wrong, right)).toBe(right);
  });
});

test.each(['مسؤول مسئول', 'إيران إيران', 'كتاب كتب'])('of «%s» neither is', (pair) => {
  const [a = '', b = ''] = pair.split(' ');
  expect(findRightSpelling(a, b)).toBeUndefined();
});
