import { letters, months } from '../../prose/letters.ts';
import { findMatches, type Rule } from '../rule.ts';

const year = new RegExp(
  String.raw`(?<![${letters}])(?:(?:ال|لل)?(?:عام|سنة)|${months})(?:\/ ?(?:${months})(?: (?:الأول|الثاني))?)? (\d{4})(?!\d|[.,٫٬:/-]\d)`,
  'gu',
);
const day = new RegExp(String.raw`(?<![\d.,/:-])(\d{2}) (?:${months})(?![${letters}])`, 'gu');

/** A year that news may speak of, read backwards, and one that it hardly does, read forwards. */
const isYear = (number: number) => number >= 1800 && number <= 2100;

/** Years and days that can be right only when read backwards. */
export const reversedDigits: Rule = {
  id: 'reversed-digits',
  about: {
    ar: 'أرقام مقلوبة كما تُنسخ من بعض ملفات PDF: عام 4102، أو 42 نوفمبر. لا يُنبَّه إليها إلا حيث لا يصحّ العدد، ويصحّ مقلوبه.',
    en: 'Digits in the wrong order, as copied from some PDF files: the year 4102, the 42nd of November. Only where the number cannot be right and its reverse can.',
  },
  example: { wrong: 'وقع ذلك في عام 4102.', right: 'وقع ذلك في عام 2014.' },
  *find({ passages }) {
    yield* findMatches(passages, year, ([found, number = '']) =>
      Number(number) > 2100 && isYear(Number(reverse(number)))
        ? describe(found, number)
        : undefined,
    );
    yield* findMatches(passages, day, ([found, number = '']) => {
      const reversed = Number(reverse(number));
      return Number(number) > 31 && reversed >= 1 && reversed <= 31
        ? describe(found, number)
        : undefined;
    });
  },
};

const describe = (found: string, number: string) => ({
  what: {
    ar: `لعلّ الرقم ${number} مقلوب.`,
    en: `The digits of ${number} may be in reverse order.`,
  },
  write: found.replace(number, reverse(number)),
});

const reverse = (text: string) => [...text].reverse().join('');
