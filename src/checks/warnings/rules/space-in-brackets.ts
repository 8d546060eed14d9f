import { findMatches, type Rule } from '../rule.ts';

const opening = /[(«]([ \u00a0]+)(?=\S)/gu;
const closing = /(?<=\S)[ \u00a0]+[)»]/gu;

/** Spaces at the inner edges of round brackets and of «». */
export const spaceInBrackets: Rule = {
  id: 'space-in-brackets',
  about: {
    ar: 'مسافة بعد القوس أو علامة التنصيص المفتوحة، أو قبل المغلقة.',
    en: 'A space after an opening bracket or quotation mark, or before a closing one.',
  },
  example: { wrong: 'تنظيم « الدولة »', right: 'تنظيم «الدولة»' },
  *find({ passages }) {
    for (const pattern of [opening, closing]) {
      yield* findMatches(passages, pattern, ([found]) => ({
        what: {
          ar: 'مسافة داخل القوسين أو علامتي التنصيص.',
          en: 'A space inside the brackets or quotation marks.',
        },
        write: found.trim(),
      }));
    }
  },
};
