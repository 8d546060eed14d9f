import { isolateText } from 'rehype-rtl';
import { latinLetters, letters } from '../../prose/letters.ts';
import { findMatches, type Rule } from '../rule.ts';

const latin = `[${latinLetters}][${latinLetters}\\d'’]{1,40}`;
// As far as the words reach that make a telephone of a number.
const before = 104;

/** What rehype-rtl cannot know, as its README lists under “Limits”: the part to isolate is the group. */
const limits: { pattern: RegExp; element?: 'bdo'; what: Rule['about'] }[] = [
  {
    pattern: new RegExp(
      `(?<![${latinLetters}\\d])(?!Yahoo!)((?:${latin} ){0,3}${latin}!)(?= [${letters}])`,
      'gu',
    ),
    what: {
      ar: 'إن كانت علامة التعجّب من الاسم نفسه قفزت إلى غير مكانها.',
      en: 'If the exclamation mark is part of the name, it jumps to the other side.',
    },
  },
  {
    pattern: /(?:بوينغ|بوينج|إيرباص|ايرباص|إمبراير) (?:من طراز )?(\d{3}-\d{1,4})(?![\d-])/gu,
    what: {
      ar: 'طراز مكتوب كأنه مدى بين عددين، فيُعرض مقلوباً.',
      en: 'A model number looks like a range, and is shown from the right.',
    },
  },
  {
    pattern: /(?<![\d/+-])(?:هاتف:? )?(0?\d{1,2}(?:-\d{6}|\/\d{3} ?\d{3}))(?![\d/-])/gu,
    what: {
      ar: 'رقم هاتف قصير يُعرض كأنه مدى بين عددين.',
      en: 'A short telephone number is shown like a range.',
    },
  },
  {
    pattern: /(?<![٠-٩])(٠[٠-٩]{1,3}(?:[ \u00a0-][٠-٩]{2,4}){2,4})(?![٠-٩])/gu,
    element: 'bdo',
    what: {
      ar: 'رقم هاتف بالأرقام المشرقية تُعرض مجموعاته من اليمين.',
      en: 'The groups of a telephone number in Arabic-Indic digits run from the right.',
    },
  },
];

/** What has to be isolated by hand, as the README of rehype-rtl says under “Limits”; body only. */
export const needsBdi: Rule = {
  id: 'needs-bdi',
  about: {
    ar: 'اسم أو رقم لا يعرف الموقع اتجاهه من نفسه، فيُعزل بالوسم <bdi> (انظر حدود rehype-rtl).',
    en: 'A name or number whose direction the site cannot know by itself: isolate it with <bdi> (the limits of rehype-rtl).',
  },
  example: {
    wrong: 'هبطت طائرة بوينغ 737-800 مساءً.',
    right: 'هبطت طائرة بوينغ <bdi>737-800</bdi> مساءً.',
  },
  *find({ passages }) {
    const body = passages.filter(({ field, kind }) => field === 'body' && kind !== 'alt');
    for (const { pattern, element, what } of limits) {
      yield* findMatches(body, pattern, ({ 0: found, 1: name = '', index }, { text }) => {
        const shown = isolateText(text.slice(Math.max(0, index - before), index + found.length));
        if (shown.includes(`\u2066${name}\u2069`)) return undefined;
        const write = element ? `<bdo dir="ltr">${name}</bdo>` : `<bdi>${name}</bdi>`;
        return { what, write: found.replace(name, write) };
      });
    }
  },
};
