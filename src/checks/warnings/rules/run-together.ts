import { findMatches, type Rule } from '../rule.ts';

const digits = String.raw`[\d\u0660-\u0669\u06f0-\u06f9]{1,4}`;

/** What a line begins with that was meant as an item: a number, a letter or a sign, and a space. */
const mark = String.raw`(?:\(?(?:${digits}|[أ-ي])[ \u00a0]?[-.)–][ \u00a0]|[-–—•▪●→←✓✔☑◆*][ \u00a0])`;

const lines = new RegExp(`(?<=(?:^|\\n)${mark}[^\\n]{1,400}\\n)(?=${mark})${mark}`, 'gu');

/** Lines that begin like the items of a list and are none, so that readers see them on one line. */
export const runTogether: Rule = {
  id: 'run-together',
  about: {
    ar: 'سطور تبدأ كبنود قائمة، ولا تتوالى علاماتها، فتظهر للقارئ متّصلة في فقرة واحدة.',
    en: 'Lines that begin like items of a list, but with marks that do not follow on each other: readers see them run together in one paragraph.',
  },
  example: {
    wrong: '1948- النكبة.\n1967- النكسة.',
    right: '1948- النكبة.\n\n1967- النكسة.',
  },
  find: ({ passages }) =>
    findMatches(
      passages.filter(({ kind }) => kind === 'paragraph' || kind === 'item'),
      lines,
      ([found]) => ({
        what: {
          ar: `السطر الذي يبدأ بـ«${found.trim()}» سيظهر متّصلاً بما قبله.`,
          en: `The line that begins with "${found.trim()}" will run on from the one before.`,
        },
        write: {
          ar: 'اترك سطراً فارغاً قبله، أو ضع \\ في آخر السطر الذي قبله.',
          en: 'Leave an empty line before it, or put \\ at the end of the line before.',
        },
      }),
    ),
};
