import type { Passage } from '../../prose/passage.ts';
import type { Finding, Rule } from '../rule.ts';

/** A credit stands in brackets at the end of a caption in the text. */
const credit = /\([^()]+\)\s*$/u;

/** Captions of the photo and of pictures in the text that name nobody. */
export const photoCredit: Rule = {
  id: 'photo-credit',
  about: {
    ar: 'صورة لها شرح ولا يُذكر صاحبها.',
    en: 'A picture with a caption that names no photographer or agency.',
  },
  example: {
    wrong: 'photo:\n  caption: الرئيس في مكتبه',
    right: 'photo:\n  caption: الرئيس في مكتبه\n  credit: فرانس برس',
    fields: true,
  },
  find({ passages, fields }) {
    const photo = fields.get('photo.caption');
    const findings = passages
      .filter(({ kind, text }) => kind === 'caption' && !credit.test(text))
      .map((caption) =>
        describe(caption, {
          ar: 'اكتبه بين قوسين في آخر الشرح: ![…](…  "الشرح (المصوّر)").',
          en: 'Write it in brackets at the end of the caption: ![…](… "caption (credit)").',
        }),
      );
    if (photo && !fields.has('photo.credit')) {
      findings.push(
        describe(photo, {
          ar: 'اكتبه تحت الشرح: credit: المصوّر أو الوكالة.',
          en: 'Write it below the caption: credit: photographer or agency.',
        }),
      );
    }
    return findings;
  },
};

const describe = (passage: Passage, write: Finding['write']): Finding => ({
  passage,
  start: 0,
  end: passage.text.length,
  what: { ar: 'صورة لا يُذكر صاحبها.', en: 'A picture without a credit.' },
  write,
});
