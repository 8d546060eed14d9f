import type { Rule } from '../rule.ts';

/** Numbers of a list that jump or come again: readers see them as they are written. */
export const listNumbers: Rule = {
  id: 'list-numbers',
  about: {
    ar: 'رقم في قائمة لا يتبع ما قبله: يراه القارئ كما كُتب. ولا يشمل التنبيه السنوات ولا العدّ التنازليّ.',
    en: 'A number of a list that does not follow on the one before: readers see it as it is written. Not years, nor lists that count down.',
  },
  example: { wrong: '1. وصل الوفد.\n1. غادر الوفد.', right: '1. وصل الوفد.\n2. غادر الوفد.' },
  *find({ lists }) {
    for (const passage of lists) {
      const { before, number } = passage;
      yield {
        passage,
        start: 0,
        end: passage.text.length,
        what: {
          ar: `في القائمة يأتي ${number} بعد ${before}، وسيظهر للقارئ هكذا.`,
          en: `In the list ${number} comes after ${before}, and readers will see it so.`,
        },
        write: String(before + 1),
      };
    }
  },
};
