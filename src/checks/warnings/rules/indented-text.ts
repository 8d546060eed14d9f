import type { Rule } from '../rule.ts';

/** Arabic that four spaces make into code (CommonMark 0.31, §4.4). */
export const indentedText: Rule = {
  id: 'indented-text',
  about: {
    ar: 'سطر عربيّ في أوله أربع مسافات: يعدّه Markdown شيفرة، فيظهر بخطّها ومن غير تنسيق.',
    en: 'An Arabic line that begins with four spaces: Markdown takes it for code, and shows it as such.',
  },
  example: { wrong: 'نصّ.\n\n    وصل الوفد.', right: 'نصّ.\n\nوصل الوفد.' },
  *find({ indented }) {
    for (const passage of indented) {
      yield {
        passage,
        start: 0,
        end: passage.text.length,
        what: {
          ar: 'فقرة تبدأ بأربع مسافات، فتظهر شيفرةً لا نصّاً.',
          en: 'A paragraph that begins with four spaces is shown as code, not as text.',
        },
        write: {
          ar: 'احذف المسافات من أول السطر؛ وللاقتباس ابدأه بعلامة >',
          en: 'Delete the spaces at the start of the line; begin a quotation with >',
        },
      };
    }
  },
};
