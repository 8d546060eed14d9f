import type { Bilingual } from '../report/problem.ts';
import type { Question } from './ask.ts';
import { findSlugFault } from './find-slug-fault.ts';
import { readDay } from './read-day.ts';
import { wordlessSlug } from '../permalinks/slug/suggest-slug.ts';
import { site } from '../site.ts';

const needed: Bilingual = { ar: 'لا بدّ من جواب.', en: 'An answer is needed.' };

const notADay: Bilingual = {
  ar: 'لم يُفهم التاريخ. اكتبه مثل 2014-11-07 أو 7 نوفمبر 2014.',
  en: 'This date was not understood. Write it like 2014-11-07 or 7 November 2014.',
};

const readLine = (answer: string) => (answer ? { value: answer } : { fault: needed });

/** Asks for the headline. */
export const askTitle: Question = { ar: 'عنوان المقال؟', en: 'Headline?', read: readLine };

/** Asks for the newspaper or agency, which nobody is to enter by pressing Enter: a text may be another's. */
export const askSource: Question = {
  ar: 'المصدر (الصحيفة أو الوكالة)؟',
  en: 'Source (newspaper or agency)?',
  read: (answer) =>
    answer
      ? { value: answer }
      : {
          fault: {
            ar: `لا بدّ من جواب. ومصدر ما كتبه الموقع نفسه اسمه: ${site.name}`,
            en: `An answer is needed. What the site has written itself has its name: ${site.name}`,
          },
        },
};

/**
 * Asks for the day of publication.
 *
 * @param suggestion an ISO date
 * @returns a question whose answer is a date as front matter has it
 */
export const askDate = (suggestion?: string): Question => ({
  ar: 'تاريخ النشر؟',
  en: 'Day of publication?',
  suggestion,
  read: (answer) => {
    const value = readDay(answer);
    return value ? { value } : { fault: answer ? notADay : needed };
  },
});

/**
 * Asks for the slug.
 *
 * @param slug a right one
 * @param isKnown false where it is but a start, or holds no word of the headline: nobody is to take that
 *   by pressing Enter
 * @returns a question whose answer is a slug that the site takes
 */
export function askSlug(slug: string, isKnown = true): Question {
  const isStart = !isKnown && slug.replace(/-\d+$/, '') !== wordlessSlug;
  return {
    ar: `آخر العنوان على الويب، بحروف لاتينية؟${isStart ? ` (بعض كلماته: ${slug})` : ''}`,
    en: `End of the web address, in Latin letters?${isStart ? ` (some of its words: ${slug})` : ''}`,
    suggestion: isKnown ? slug : undefined,
    read: (answer) => {
      if (answer === '') return { fault: needed };
      const fault = findSlugFault(answer);
      return fault ? { fault } : { value: answer };
    },
  };
}

const optional = (ar: string, en: string): Question => ({
  ar: `${ar} (اختياريّ)`,
  en: `${en} (may be left empty)`,
  read: (answer) => ({ value: answer }),
});

/** Asks who wrote the article. */
export const askAuthors = optional('الكتّاب، بينهم فاصلة؟', 'Authors, parted by commas?');

/** Asks what it is about. */
export const askTopics = optional('المواضيع، بينها فاصلة؟', 'Topics, parted by commas?');

/** Asks from where it was filed. */
export const askLocation = optional('المدينة أو المكان؟', 'Town or place?');

/** Asks what kind of piece it is. */
export const askKicker = optional('نوع المقال، مثل تحليل أو مقابلة؟', 'Kind of piece?');
