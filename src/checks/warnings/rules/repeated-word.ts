import { letters, marks } from '../../prose/letters.ts';
import { findMatches, type Rule } from '../rule.ts';

/** Words that Arabic does not repeat for emphasis or distribution, as it does «شيئاً شيئاً». */
const words =
  'في|إلى|على|عن|أن|إن|التي|الذي|الذين|هذا|هذه|ذلك|تلك|مع|بعد|قبل|خلال|منذ|حول|ضد|كما|حيث|بأن|لكن|ولكن|وقد|وفي|وعلى|وإلى|وأن';
const repeated = new RegExp(
  `(?<![${letters}${marks}\u0640])(${words})\\s+\\1(?![${letters}${marks}])`,
  'gu',
);

/** «في في», for words that Arabic never repeats on purpose. */
export const repeatedWord: Rule = {
  id: 'repeated-word',
  about: {
    ar: 'كلمة مكتوبة مرّتين متتاليتين: «في في».',
    en: 'A word written twice in a row.',
  },
  example: { wrong: 'اجتمعوا في في القاهرة.', right: 'اجتمعوا في القاهرة.' },
  find: ({ passages }) =>
    findMatches(passages, repeated, ([, word = '']) => ({
      what: {
        ar: `الكلمة «${word}» مكتوبة مرّتين متتاليتين.`,
        en: `The word “${word}” is written twice in a row.`,
      },
      write: word,
    })),
};
