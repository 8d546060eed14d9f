import { findMatches, type Rule } from '../rule.ts';

/** Two signs of emphasis as they stand in the text, and what they were to hold. */
const pair = /(\*\*|~~|__)(?=\S| \S)([^*~_\n]{1,300})\1|\*\*|~~/gu;

/** Signs of emphasis that hold nothing, since a space stands inside them or one of them is missing. */
export const visibleMarks: Rule = {
  id: 'visible-marks',
  about: {
    ar: 'نجمتان أو علامتا ~ يراهما القارئ: بينهما وبين الكلام مسافة («** عاجل:**»)، أو لا شريك لهما.',
    en: 'Two asterisks or tildes that readers see: a space parts them from the words (`** عاجل:**`), or they have no partner.',
  },
  example: { wrong: '** عاجل:** وصل الوفد.', right: '**عاجل:** وصل الوفد.' },
  find: ({ passages }) =>
    findMatches(passages, pair, ({ 0: found, 1: sign = found, 2: words, index }, { isEscaped }) => {
      if (isEscaped?.(index) || (words !== undefined && words.trim() === words)) return undefined;
      return {
        what: {
          ar: `علامة الخط العريض أو الشطب ستظهر للقارئ: ${sign}`,
          en: `Readers will see the marks of bold or struck words: ${sign}`,
        },
        write: words
          ? `${sign}${words.trim()}${sign}`
          : {
              ar: `أضف شريكتها، أو اكتب \\${sign[0]}\\${sign[0]} إن قصدتها`,
              en: `Add its partner, or write \\${sign[0]}\\${sign[0]} if you mean it`,
            },
      };
    }),
};
