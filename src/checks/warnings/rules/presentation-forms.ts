import { findMatches, type Rule } from '../rule.ts';
import { fixedShapes, isVisual } from '../visual-forms.ts';

const words = new RegExp(`[${fixedShapes}](?:[${fixedShapes} ]*[${fixedShapes}])?`, 'gu');

/**
 * Letters of the blocks U+FB50 and U+FE70, in the order of reading; `visualOrder` has the others.
 */
export const presentationForms: Rule = {
  id: 'presentation-forms',
  about: {
    ar: 'حروف من «أشكال العرض» القديمة (U+FB50 إلى U+FEFC): تُنسخ هكذا من ملفات PDF، فلا يجدها البحث ولا يقرؤها قارئ الشاشة صحيحة.',
    en: 'Letters of the old “presentation forms” (U+FB50 to U+FEFC), as copied from PDF files: search does not find them, and screen readers misread them.',
  },
  example: { wrong: 'صدر ﺍﻟﺤﻜﻢ أمس.', right: 'صدر الحكم أمس.' },
  find: ({ passages }) =>
    findMatches(passages, words, ([found]) =>
      isVisual(found)
        ? undefined
        : {
            what: {
              ar: 'حروف من أشكال العرض القديمة، لا حروف عربية عادية.',
              en: 'Letters of the old presentation forms instead of plain Arabic letters.',
            },
            write: found.normalize('NFKC'),
          },
    ),
};
