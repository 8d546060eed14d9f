import { letters, marks } from '../../prose/letters.ts';
import { findPlaces, type Rule } from '../rule.ts';

/** Spellings that no word of Arabic has, each with the right one. */
const spellings: Record<string, string> = {
  الى: 'إلى',
  هاذا: 'هذا',
  هاذه: 'هذه',
  هاؤلاء: 'هؤلاء',
  لاكن: 'لكن',
  ذالك: 'ذلك',
  كذالك: 'كذلك',
  لذالك: 'لذلك',
  اللذي: 'الذي',
  اللتي: 'التي',
  إنشاءالله: 'إن شاء الله',
  انشاءالله: 'إن شاء الله',
  إنشالله: 'إن شاء الله',
};

const wordStart = `(?<![${letters}${marks}\u0640])`;
const wordEnd = `(?![${letters}${marks}\u0640])`;
const patterns = Object.entries(spellings).map(([wrong, right]) => ({
  wrong,
  right,
  pattern: new RegExp(`(?<=${wordStart}[وف]?)${wrong}${wordEnd}`, 'gu'),
}));

/** Most texts have none, and need no more than this to be passed over. */
const any = new RegExp(Object.keys(spellings).join('|'), 'u');

/** Spellings that are wrong whatever is meant; each is reported once an article. */
export const misspeltWord: Rule = {
  id: 'misspelt-word',
  about: {
    ar: 'كلمات لا تُكتب كذلك أبداً: «الى» و«هاذا» و«لاكن» و«ذالك». تنبيه واحد لكل كلمة.',
    en: 'Words that are never spelt so: «الى», «هاذا», «لاكن», «ذالك». One warning for each word.',
  },
  example: { wrong: 'لاكن الوفد وصل.', right: 'لكن الوفد وصل.' },
  *find({ passages }) {
    const suspect = passages.filter(({ text }) => any.test(text));
    for (const { wrong, right, pattern } of suspect.length > 0 ? patterns : []) {
      const places = findPlaces(suspect, pattern);
      const [first] = places;
      if (!first) continue;
      yield {
        ...first,
        what: {
          ar: `«${wrong}» صوابها «${right}»، وعددها في المقال ${places.length}.`,
          en: `«${wrong}» is spelt «${right}»; it is in this article ${places.length} times.`,
        },
        write: right,
      };
    }
  },
};
