import { latinLetters, letters, marks } from '../../prose/letters.ts';
import { type Finding, findMatches, type Rule } from '../rule.ts';

const letter = `[${letters}][${marks}]{0,4}`;

/** Each sign comes first and the look back from it after, so that time stays linear. */
const patterns = {
  comma: new RegExp(`[،؛](?=[${letters}${latinLetters}])|،(?=\\d)(?<!\\d،)`, 'gu'),
  question: new RegExp(`[؟!](?=[${letters}])`, 'gu'),
  /** Not in abbreviations of single letters: «أ.ف.ب». */
  stop: new RegExp(`[.:](?<=${letter}${letter}[.:])(?=${letter}${letter})`, 'gu'),
  closing: new RegExp(`[)»\\]](?=([${letters}]+))`, 'gu'),
  opening: new RegExp(`[(«](?<=[${letters}${marks}][(«])(?=([^)»]{0,4}))`, 'gu'),
  year: new RegExp(`(?<![${letters}])(?:عام|العام|سنة|السنة|منذ)(?=\\d)`, 'gu'),
  number: new RegExp(`\\d(?<![${latinLetters}.,/:-]\\d{1,9})(?=(?:${letter}){4})`, 'gu'),
};

/** Endings that are written in or after brackets as part of a word: «الطالب(ة)», «(داعش)ية». */
const ending = /^(?:ة|ات|ون|ين|ان|وا|ي|ية|يين|يون|ه|ها|هم|اً)$/u;

/** Particles that are written together with their word, also before a quotation: «و«داكن»». */
const clitic = new RegExp(
  `(?<![${letters}${marks}])[وف]?(?:[بكلس]?(?:ال)?|لل)[${marks}]{0,3}$`,
  'u',
);

/**
 * Spaces missing after a sign, around brackets and quotation marks, and between word and number.
 */
export const missingSpace: Rule = {
  id: 'missing-space',
  about: {
    ar: 'مسافة ناقصة بعد علامة الترقيم، أو قبل القوس وعلامة التنصيص أو بعدهما، أو بين الكلمة والعدد.',
    en: 'A space missing after a punctuation mark, around brackets or quotation marks, or between a word and a number.',
  },
  example: { wrong: 'منذ تولّيه الحكم(فرانس برس)', right: 'منذ تولّيه الحكم (فرانس برس)' },
  *find({ passages }) {
    for (const name of ['comma', 'question', 'stop', 'year', 'number'] as const) {
      yield* findMatches(passages, patterns[name], ([found]) => after(found));
    }
    yield* findMatches(passages, patterns.closing, ([found, word = '']) =>
      ending.test(word) ? undefined : after(found),
    );
    yield* findMatches(
      passages,
      patterns.opening,
      ({ 0: found, 1: inside = '', index }, { text }) => {
        const word = text.slice(Math.max(0, index - 12), index);
        return ending.test(inside) || clitic.test(word) ? undefined : describe(` ${found}`);
      },
    );
  },
};

const after = (found: string) => describe(`${found} `);

const describe = (write: string): Pick<Finding, 'what' | 'write'> => ({
  what: { ar: 'مسافة ناقصة.', en: 'A space is missing.' },
  write,
});
