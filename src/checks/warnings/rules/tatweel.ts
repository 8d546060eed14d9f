import { letters, marks } from '../../prose/letters.ts';
import { findMatches, type Rule } from '../rule.ts';

const letter = new RegExp(`[${letters}]`, 'u');
const letterOrMark = new RegExp(`[${letters}${marks}]`, 'u');
const edge = /^[\s\ufffc]?$/u;

/** U+0640 where it is a dash or stretches a word, not where it ends a prefix or an abbreviation. */
export const tatweel: Rule = {
  id: 'tatweel',
  about: {
    ar: 'التطويل (ـ) مكتوباً شرطةً أو مطّاً لكلمة: البحث لا يجد الكلمة الممطوطة، والتطويل حرف لا شرطة. أما «هـ» و«بـ2» فعلى حالهما.',
    en: 'Tatweel (ـ) used as a dash or to stretch a word: search does not find a stretched word, and tatweel is a letter, not a dash. «هـ» and «بـ2» are left alone.',
  },
  example: { wrong: 'محادثات أميركية ـ إيرانية', right: 'محادثات أميركية – إيرانية' },
  find: ({ passages }) =>
    findMatches(passages, /\u0640+/gu, ({ 0: found, index }, { text }) => {
      const before = text.charAt(index - 1);
      const after = text.charAt(index + found.length);
      if (edge.test(before) && edge.test(after)) {
        return {
          what: { ar: 'تطويل مكان الشرطة.', en: 'A tatweel in the place of a dash.' },
          write: '–',
        };
      }
      if (!letterOrMark.test(before)) return undefined;
      if (!letter.test(after) && found.length === 1) return undefined;
      return {
        what: { ar: 'كلمة ممطوطة بالتطويل.', en: 'A word stretched with tatweel.' },
        write: letter.test(after) ? '' : 'ـ',
      };
    }),
};
