import { letters, marks } from '../../prose/letters.ts';
import { findMatches, type Rule } from '../rule.ts';

const digits = String.raw`\d\u0660-\u0669\u06f0-\u06f9`;

/** Not between single letters, which are names of letters or points: «أ و ب». */
const detached = new RegExp(
  `(?<=(?:[${letters}${marks}]{2}|[${digits}])[»”")\\]،]?[ \u00a0])و[ \u00a0]+(?=[${letters}]{2}|[${digits}])`,
  'gu',
);

/** «بـ 12»: the tatweel says that the letter is joined to what follows. */
const preposition = new RegExp(
  `(?<![${letters}${marks}])[وف]?[بكل]\u0640[ \u00a0]+(?=[${letters}${digits}])`,
  'gu',
);

/** «مصر و السودان»: words of one letter are written together with the next. */
export const detachedWaw: Rule = {
  id: 'detached-waw',
  about: {
    ar: 'واو العطف، أو حرف جرّ («بـ 12»)، مفصولة عمّا بعدها بمسافة؛ وقد تبقى وحدها في آخر السطر.',
    en: 'The conjunction و, or a preposition («بـ 12»), parted from its word by a space; it may be left alone at the end of a line.',
  },
  example: { wrong: 'مصر و السودان', right: 'مصر والسودان' },
  *find({ passages }) {
    // Persian, Urdu and Kurdish write the conjunction apart.
    const arabic = passages.filter(({ text }) => !/[یکۀےںڕێۆڵ\u200c]/u.test(text));
    yield* findMatches(arabic, detached, () => ({
      what: {
        ar: 'بعد واو العطف مسافة، وحقّها أن تتّصل بما بعدها.',
        en: 'A space follows the conjunction و, which is written together with its word.',
      },
      write: 'و',
    }));
    yield* findMatches(passages, preposition, ([found]) => ({
      what: {
        ar: 'بعد حرف الجرّ مسافة، وحقّه أن يتّصل بما بعده.',
        en: 'A space follows a preposition of one letter, which is written together with its word.',
      },
      write: found.trimEnd(),
    }));
  },
};
