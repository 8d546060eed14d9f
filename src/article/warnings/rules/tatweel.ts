import { letters, marks } from '../letters.ts';
import { findMatches, type Rule } from '../rule.ts';

const dash = /(?<=[\s\ufffc]|^)\u0640+(?=[\s\ufffc]|$)/gu;
const stretch = new RegExp(`\u0640+(?<=[${letters}][${marks}]{0,4}\u0640+)(?=[${letters}])`, 'gu');
const long = new RegExp(`\u0640{2,}(?<=[${letters}][${marks}]{0,4}\u0640+)(?![${letters}])`, 'gu');

export const tatweel: Rule = {
  id: 'tatweel',
  about: {
    ar: 'التطويل (ـ) مكتوباً شرطةً أو مطّاً لكلمة: البحث لا يجد الكلمة الممطوطة، والتطويل حرف لا شرطة. أما «هـ» و«بـ2» فعلى حالهما.',
    en: 'Tatweel (ـ) used as a dash or to stretch a word: search does not find a stretched word, and tatweel is a letter, not a dash. «هـ» and «بـ2» are left alone.',
  },
  example: { wrong: 'محادثات أميركية ـ إيرانية', right: 'محادثات أميركية – إيرانية' },
  *find({ passages }) {
    yield* findMatches(passages, dash, () => ({
      what: { ar: 'تطويل مكان الشرطة.', en: 'A tatweel in the place of a dash.' },
      write: '–',
    }));
    yield* findMatches(passages, stretch, () => ({
      what: { ar: 'كلمة ممطوطة بالتطويل.', en: 'A word stretched with tatweel.' },
      write: '',
    }));
    yield* findMatches(passages, long, () => ({
      what: { ar: 'كلمة ممطوطة بالتطويل.', en: 'A word stretched with tatweel.' },
      write: 'ـ',
    }));
  },
};
