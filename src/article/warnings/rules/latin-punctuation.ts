import { letters, marks } from '../letters.ts';
import { findMatches, type Rule } from '../rule.ts';

const arabic: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' };

/** The sign comes first, so that the look back starts only from one. */
const latin = new RegExp(
  `[,;?](?<=[${letters}][${marks}\u0640]{0,9}[»”")\\]]{0,2}[,;?])(?!\\))`,
  'gu',
);

export const latinPunctuation: Rule = {
  id: 'latin-punctuation',
  about: {
    ar: 'فاصلة أو فاصلة منقوطة أو علامة استفهام لاتينية بعد كلمة عربية.',
    en: 'A Latin comma, semicolon or question mark after an Arabic word.',
  },
  example: { wrong: 'متى وصل الوفد?', right: 'متى وصل الوفد؟' },
  find: ({ passages }) =>
    findMatches(passages, latin, ([sign]) => ({
      what: {
        ar: `علامة لاتينية «${sign}» بعد كلمة عربية.`,
        en: `The Latin sign “${sign}” follows an Arabic word.`,
      },
      write: arabic[sign] ?? sign,
    })),
};
