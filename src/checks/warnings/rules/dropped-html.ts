import type { Rule } from '../rule.ts';

/** What `sanitizeSchema` takes out of the page, what Markdown keeps to itself, and whatever else vanishes. */
export const droppedHtml: Rule = {
  id: 'dropped-html',
  about: {
    ar: 'عنصر HTML أو خاصّية لا تحملها صفحة المقال، فتسقط منها ويبقى ما بداخلها من كلام (إلا البرامج والأنماط). وكل كلام آخر في النصّ لا يظهر في الصفحة: تعريف رابط لا يُستعمل، وخلية زادت على رأس جدولها، ورابط بلا كلمة. ولا يُنبَّه إلى التعليقات <!-- … -->.',
    en: 'An element or attribute of HTML that no article page holds: it is taken out, and the words in it stay (but for scripts and styles). And all other words of a text that its page does not show: a definition that no link uses, a cell beyond the head of its table, a link without a word. Comments, <!-- … -->, are not warned of.',
  },
  example: { wrong: '<font color="red">عاجل</font>', right: '<mark>عاجل</mark>' },
  *find({ dropped }) {
    for (const passage of dropped) {
      yield {
        passage,
        start: 0,
        end: passage.text.length,
        what: {
          ar: `«${passage.text}» يسقط من الصفحة.`,
          en: `"${passage.text}" is left out of the page.`,
        },
        write: {
          ar: 'احذفه، أو اكتب ما تريده بعلامات Markdown.',
          en: 'Delete it, or write what you mean in Markdown.',
        },
      };
    }
  },
};
