import { letters, marks } from '../letters.ts';
import { findPlaces, type Finding, type Rule } from '../rule.ts';

const straight = new RegExp(`"(?:(?=[${letters}])|(?<=[${letters}${marks}][.،؛؟!]?"))`, 'gu');

export const straightQuotes: Rule = {
  id: 'straight-quotes',
  about: {
    ar: 'علامات تنصيص مستقيمة حول كلام عربي. علامتا العربية «»، يفتحان ويغلقان ولا يلتبسان. تنبيه واحد للمقال.',
    en: 'Straight quotation marks around Arabic words. The marks of Arabic are «»: they open and close and cannot be confused. One warning an article.',
  },
  example: { wrong: 'تنظيم "الدولة"', right: 'تنظيم «الدولة»' },
  find({ passages }) {
    const places = findPlaces(passages, straight);
    const [first] = places;
    if (!first) return [];
    const finding: Finding = {
      ...first,
      what: {
        ar: `علامات تنصيص مستقيمة (") حول كلام عربي، عددها في المقال ${places.length}.`,
        en: `Straight quotation marks (") around Arabic words, ${places.length} in this article.`,
      },
      write: { ar: 'اكتب «…».', en: 'Write «…».' },
    };
    return [finding];
  },
};
