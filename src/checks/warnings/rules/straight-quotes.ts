import { letters, marks } from '../../prose/letters.ts';
import { type Finding, findPlaces, type Rule } from '../rule.ts';

const straight = new RegExp(`"(?:(?=[${letters}])|(?<=[${letters}${marks}][.،؛؟!]?"))`, 'gu');

/** `"` at Arabic words, once an article, and the one whose partner is missing. */
export const straightQuotes: Rule = {
  id: 'straight-quotes',
  about: {
    ar: 'علامات تنصيص مستقيمة حول كلام عربي. علامتا العربية «»، يفتحان ويغلقان ولا يلتبسان. تنبيه واحد للمقال، وتنبيه آخر عند كل علامة بلا قرين.',
    en: 'Straight quotation marks around Arabic words. The marks of Arabic are «»: they open and close and cannot be confused. One warning an article, and one more where a mark has no partner.',
  },
  example: { wrong: 'تنظيم "الدولة"', right: 'تنظيم «الدولة»' },
  *find({ passages }) {
    const places = findPlaces(passages, straight);
    const [first] = places;
    if (!first) return;
    yield {
      ...first,
      what: {
        ar: `علامات تنصيص مستقيمة (") حول كلام عربي، عددها في المقال ${places.length}.`,
        en: `Straight quotation marks (") around Arabic words, ${places.length} in this article.`,
      },
      write: { ar: 'اكتب «…».', en: 'Write «…».' },
    };
    for (const passage of passages) {
      const at = places.some((place) => place.passage === passage) ? findOpen(passage.text) : -1;
      if (at >= 0) yield { passage, start: at, end: at + 1, ...odd };
    }
  },
};

/** Where the quotation begins that is never closed; what follows a digit opens none: `15"`. */
function findOpen(text: string): number {
  let open = -1;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (open >= 0) open = -1;
    else if (!/\d/.test(text.charAt(at - 1))) open = at;
  }
  return open;
}

const odd: Pick<Finding, 'what' | 'write'> = {
  what: {
    ar: 'عدد علامات التنصيص (") في الفقرة فردي: واحدة بلا شريكتها.',
    en: 'The paragraph has an odd number of quotation marks ("): one has no partner.',
  },
  write: {
    ar: 'أغلق ما فُتح، أو احذف الزائدة.',
    en: 'Close what was opened, or delete the one too many.',
  },
};
