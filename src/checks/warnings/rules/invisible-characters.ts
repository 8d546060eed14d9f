import { type Finding, findMatches, type Rule } from '../rule.ts';

/** Of isolates the opening ones: what closes them goes with them, and one without the other is an error. */
const invisible = /[\u200e\u200f\u061c\u2066-\u2068\u200b\u2060\u00ad\ufeff\u2028\u2029\u0085]+/gu;
const isDirection = /[\u200e\u200f\u061c]/u;
const isIsolate = /[\u2066-\u2068]/u;
const isLine = /[\u2028\u2029\u0085]/u;

/** Marks of direction and other characters that nobody sees, but for joiners. */
export const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  about: {
    ar: 'محارف لا تُرى: علامات الاتجاه U+200E وU+200F وU+061C، والعوازل U+2066–2069، والفاصل الصفريّ، والشرطة الخفيّة. لا حاجة إليها هنا، وتُفسد البحث والنسخ.',
    en: 'Characters that cannot be seen: the direction marks U+200E, U+200F and U+061C, the isolates U+2066–2069, zero-width spaces, soft hyphens. Nothing here needs them, and they spoil search and copies.',
  },
  example: { wrong: 'في عام 2014\u200f أُعلن الحكم.', right: 'في عام 2014 أُعلن الحكم.' },
  find: ({ passages }) =>
    findMatches(passages, invisible, ([found]) => {
      const codes = [...new Set(found)].map(
        (each) => `U+${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
      );
      return {
        what: {
          ar: `محرف لا يُرى: ${codes.join('، ')}.`,
          en: `Characters that cannot be seen: ${codes.join(', ')}.`,
        },
        write: advise(found),
      };
    }),
};

function advise(found: string): Finding['write'] {
  if (isIsolate.test(found)) {
    return {
      ar: 'احذفه وما يغلقه (U+2069)، واكتب <bdi>…</bdi> حول ما يلزم عزله.',
      en: 'Delete it and what closes it (U+2069), and write <bdi>…</bdi> around what needs to be isolated.',
    };
  }
  if (isDirection.test(found)) {
    return {
      ar: 'احذفه؛ وإن انقلب بعده اسم أو رقم فاكتب <bdi>…</bdi> حوله.',
      en: 'Delete it; if a name or number then jumps, write <bdi>…</bdi> around that.',
    };
  }
  return isLine.test(found) ? ' ' : '';
}
