import type { Bilingual } from '../../report/problem.ts';

/** Where articles are read otherwise than a specification says. */
export interface Difference {
  why: Bilingual;
  /** Numbers of the examples in CommonMark 0.31. */
  commonmark: number[];
  /** Numbers of the examples in GFM 0.29. */
  gfm: number[];
}

/**
 * Every example of the two specifications that comes out otherwise than remark and remark-gfm make
 * it; no other does.
 */
export const differences: readonly Difference[] = [
  {
    why: {
      ar: 'سطر الشرطات أو علامات = تحت فقرة خطّ فاصل لا عنوان: العناوين بعلامة #.',
      en: 'A line of dashes or equals signs is a rule, and makes no heading of the paragraph above: headings have `#`.',
    },
    commonmark: [
      ...[45, 59, 80, 81, 82, 83, 84, 86, 89, 90, 91, 93, 95, 96, 97, 102, 103, 115, 141, 215],
      ...[216, 300],
    ],
    gfm: [
      ...[15, 29, 50, 51, 52, 53, 54, 56, 59, 60, 61, 63, 65, 66, 67, 72, 73, 85, 111, 184, 185],
      ...[278],
    ],
  },
  {
    why: {
      ar: 'رقم وحيد غير 1 في أول السطر ليس قائمة: «12. 5 في المئة».',
      en: 'A lone number other than 1 at the start of a line makes no list: «12. 5 في المئة».',
    },
    commonmark: [265, 267, 268, 297, 299],
    gfm: [243, 245, 246, 275, 277],
  },
  {
    why: {
      ar: 'النجمة بين رقمين علامة ضرب: «5*6».',
      en: 'An asterisk between two digits is a product: `5*6`.',
    },
    commonmark: [356],
    gfm: [365],
  },
  {
    why: {
      ar: 'النصّ تحت الجدول مباشرة فقرة لا صفّ.',
      en: 'Text right below a table is a paragraph, and no row.',
    },
    commonmark: [],
    gfm: [202],
  },
  {
    why: {
      ar: 'ما سُبق بعلامة \\ ليس رابطاً، و`mailto:` جزء من الرابط، وعناوين `xmpp:` تبقى نصّاً.',
      en: 'What a backslash escapes is no link (as CommonMark has it, and remark-gfm has not); `mailto:` is part of the link (as GFM has it); `xmpp:` is none.',
    },
    commonmark: [606],
    gfm: [615, 633, 634],
  },
];
