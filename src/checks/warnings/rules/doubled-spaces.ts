import { findMatches, type Rule } from '../rule.ts';

const doubled = /(?<=\S)[ \u00a0]{2,}(?=\S)/gu;

/** Two spaces and more between words, no-break spaces included. */
export const doubledSpaces: Rule = {
  id: 'doubled-spaces',
  about: { ar: 'أكثر من مسافة بين كلمتين.', en: 'More than one space between two words.' },
  example: { wrong: 'صدر  الحكم أمس.', right: 'صدر الحكم أمس.' },
  find: ({ passages }) =>
    findMatches(passages, doubled, ({ 0: spaces, index }, { placeOf }) => {
      // The mark of a footnote stands between them, which is no prose.
      const [start, end] = [placeOf(index), placeOf(index + spaces.length)];
      if (start.line === end.line && end.column - start.column !== spaces.length) return undefined;
      return {
        what: { ar: 'أكثر من مسافة بين كلمتين.', en: 'More than one space between two words.' },
        write: ' ',
      };
    }),
};
