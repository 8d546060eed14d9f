import { findMatches, type Rule } from '../rule.ts';

/** What Markdown leaves in the text where a link's address is not given below it. */
const reference = /\[[^[\]\n]{1,200}\]\[[^[\]\n]{0,200}\]/gu;

/** References to links that no line of the article defines (CommonMark 0.31, §6.3). */
export const missingLink: Rule = {
  id: 'missing-link',
  about: {
    ar: 'رابط بلا عنوان: «[كلمات][اسم]» وليس في المقال سطر يحدّد عنوان هذا الاسم، فتظهر الأقواس نصّاً.',
    en: 'A link without an address: `[words][name]`, and no line of the article says where the name leads, so that the brackets are printed.',
  },
  example: {
    wrong: 'انظر [البيان][بيان].',
    right: 'انظر [البيان][بيان].\n\n[بيان]: https://example.com/',
  },
  find: ({ passages }) =>
    findMatches(passages, reference, ({ 0: found, index }, { isEscaped }) => {
      // «\\[a][b]»: the author wants the brackets.
      const signs = [...found.matchAll(/[[\]]/g)].map((sign) => index + sign.index);
      if (signs.some((at) => isEscaped?.(at))) return undefined;
      return {
        what: { ar: `«${found}» رابط بلا عنوان.`, en: `${found} is a link without an address.` },
        write: {
          ar: `اكتب العنوان بعد الكلمات: ${found.replace(/\[[^[]*$/, '(https://…)')}`,
          en: `Write the address after the words: ${found.replace(/\[[^[]*$/, '(https://…)')}`,
        },
      };
    }),
};
