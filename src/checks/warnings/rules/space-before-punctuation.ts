import { findMatches, type Rule } from '../rule.ts';
import { isSpacedLatin } from './latin-punctuation.ts';

/** A sign that begins a name, `.NET`, or a row of dots is none that ends a word. */
const spaced = /(?<=[^\s\ufffc])[ \u00a0]+(?=[،؛؟!:.,;?](?:$|[\s»”")\]؟!]))/gu;

/** Spaces before a sign that ends a word. */
export const spaceBeforePunctuation: Rule = {
  id: 'space-before-punctuation',
  about: {
    ar: 'مسافة قبل علامة الترقيم؛ وقد تقع العلامة وحدها في أول السطر.',
    en: 'A space before a punctuation mark, which may then begin a line by itself.',
  },
  example: { wrong: 'وصل الوفد ، ثم غادر .', right: 'وصل الوفد، ثم غادر.' },
  find: ({ passages }) =>
    findMatches(passages, spaced, ({ index }, { text }) =>
      isSpacedLatin(text, index)
        ? undefined
        : {
            what: { ar: 'مسافة قبل علامة الترقيم.', en: 'A space before the punctuation mark.' },
            write: '',
          },
    ),
};
