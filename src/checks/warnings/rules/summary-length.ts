import { pluralize } from '../../../arabic/plurals.ts';
import type { Rule } from '../rule.ts';

/** What previews and search results show, in characters. */
const shortest = 50;
const longest = 160;

/** Summaries outside of 50 to 160 characters. */
export const summaryLength: Rule = {
  id: 'summary-length',
  about: {
    ar: `خلاصة تقطعها المعاينات، لأنها أطول من ${longest} حرفاً، أو لا تقول شيئاً، لأنها أقصر من ${shortest}.`,
    en: `A summary that previews cut, being longer than ${longest} characters, or that says too little, being shorter than ${shortest}.`,
  },
  example: {
    wrong: "summary: 'خبر مهمّ.'",
    right: "summary: 'رسالة سرية تبحث تعاوناً محتملاً إذا تم الاتفاق النووي.'",
    fields: true,
  },
  find({ fields }) {
    const passage = fields.get('summary');
    const length = [...(passage?.text ?? '')].length;
    if (!passage || (length >= shortest && length <= longest)) return [];
    const isLong = length > longest;
    const ar = pluralize(length, {
      one: 'حرف واحد',
      two: 'حرفان',
      few: '{n} أحرف',
      many: '{n} حرفاً',
      other: '{n} حرف',
    });
    return [
      {
        passage,
        start: 0,
        end: passage.text.length,
        what: {
          ar: `الخلاصة ${ar}: ${isLong ? 'أطول مما تعرضه المعاينات' : 'أقصر من أن تقول شيئاً'}.`,
          en: `The summary has ${length} characters: ${isLong ? 'more than previews show' : 'too few to say much'}.`,
        },
        write: {
          ar: `اكتب بين ${shortest} و${longest} حرفاً.`,
          en: `Write ${shortest} to ${longest} characters.`,
        },
      },
    ];
  },
};
