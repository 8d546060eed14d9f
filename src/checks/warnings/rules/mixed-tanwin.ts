import { type Finding, findPlaces, type Rule } from '../rule.ts';

/** Not after lam, whose alef it stands on even where others put it before: «قليلاً». */
const onAlef = /(?<!ل)اً/g;
const beforeAlef = /(?<!ل)ًا/g;

/** The tanwin on the alef and before it; the rarer is reported, once an article. */
export const mixedTanwin: Rule = {
  id: 'mixed-tanwin',
  about: {
    ar: 'تنوين الفتح مكتوب مرّة على الألف ومرّة قبلها في مقال واحد. كلتاهما مقبولة، على أن يلتزم المقال إحداهما.',
    en: 'The tanwin written now on the alef and now before it in one article. Either has its followers; an article keeps to one.',
  },
  example: { wrong: 'قال أيضاً إنه قادم غدًا.', right: 'قال أيضاً إنه قادم غداً.' },
  find({ passages }) {
    const after = findPlaces(passages, onAlef);
    const before = findPlaces(passages, beforeAlef);
    const [few, many] = before.length <= after.length ? [before, after] : [after, before];
    const [first] = few;
    if (!first) return [];
    const [rare, usual] = few === before ? ['ًا', 'اً'] : ['اً', 'ًا'];
    const finding: Finding = {
      ...first,
      what: {
        ar: `التنوين هنا «${rare}» (${few.length})، وفي سائر المقال «${usual}» (${many.length}).`,
        en: `The tanwin is “${rare}” here (${few.length}) and “${usual}” in the rest of the article (${many.length}).`,
      },
      write: usual,
    };
    return [finding];
  },
};
