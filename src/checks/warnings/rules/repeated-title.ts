import type { Rule } from '../rule.ts';

/** A headline that an older article has, too. */
export const repeatedTitle: Rule = {
  id: 'repeated-title',
  about: {
    ar: 'عنوان سبق إليه مقال آخر في الموقع، بلفظه أو بما لا يفرّقه عنه إلا الهمز والتشكيل ونحوهما: لا يميّز القارئ أحدهما من الآخر في القوائم ولا في البحث. أما أجزاء السلسلة فتفرّقها أرقامها. ولزاوية يتكرّر عنوانها، مثل «كاريكاتير»، تُسكَت القاعدة.',
    en: 'A headline that another article of the site had before, or one that differs from it in hamzas, vowel signs and the like only: in lists and in the search readers cannot tell them apart. Parts of a series are told apart by their numbers. For a column that always bears the same headline, such as «كاريكاتير», silence the rule.',
  },
  example: {
    beside: 'title: رسالة سرية',
    wrong: 'title: رسالة سرّية',
    right: 'title: رسالة سرّية إلى خامنئي',
    fields: true,
  },
  *find({ fields, around: { twin } }) {
    const passage = fields.get('title');
    if (!passage || twin === undefined) return;
    yield {
      passage,
      start: 0,
      end: passage.text.length,
      what: {
        ar: `هذا عنوان ${twin} أيضاً.`,
        en: `This is the headline of ${twin}, too.`,
      },
      write: {
        ar: 'اكتب عنواناً يميّزه، أو احذف أحدهما إن كان نسخة. وإن كان العنوان يتكرّر عمداً فأسكت هذا التنبيه في allow مع السبب.',
        en: 'Write a headline that tells them apart, or delete one if it is a copy. If the headline is meant to be the same, silence this warning in allow, with the reason.',
      },
    };
  },
};
