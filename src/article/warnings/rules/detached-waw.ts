import { letters, marks } from '../letters.ts';
import { findMatches, type Rule } from '../rule.ts';

/** Not between single letters, which are names of letters or points: «أ و ب». */
const detached = new RegExp(
  `(?<=[${letters}${marks}]{2}[»”")\\]،]?[ \u00a0])و[ \u00a0]+(?=[${letters}]{2})`,
  'gu',
);

export const detachedWaw: Rule = {
  id: 'detached-waw',
  about: {
    ar: 'واو العطف مفصولة عمّا بعدها بمسافة؛ وقد تبقى وحدها في آخر السطر.',
    en: 'The conjunction و parted from its word by a space; it may be left alone at the end of a line.',
  },
  example: { wrong: 'مصر و السودان', right: 'مصر والسودان' },
  find: ({ passages }) =>
    findMatches(passages, detached, () => ({
      what: {
        ar: 'بعد واو العطف مسافة، وحقّها أن تتّصل بما بعدها.',
        en: 'A space follows the conjunction و, which is written together with its word.',
      },
      write: 'و',
    })),
};
