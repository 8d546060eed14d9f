import { foldText } from '../../../arabic/fold.ts';
import type { Passage } from '../../prose/passage.ts';
import type { Rule } from '../rule.ts';

const fileName =
  /\.(?:avif|gif|jpe?g|png|webp)\s*$|^\s*(?:IMG|DSC|image|photo|screenshot)[-_ ]?\d+\s*$/iu;

/** Text alternatives that repeat the caption, or are the name of a file (WCAG 2.2, 1.1.1). */
export const altText: Rule = {
  id: 'alt-text',
  about: {
    ar: 'وصف بديل لا يصف: يكرّر شرح الصورة، فيسمعه الكفيف مرّتين، أو هو اسم ملفها.',
    en: 'A text alternative that describes nothing: it repeats the caption, which a blind reader then hears twice, or is the name of the file.',
  },
  example: {
    wrong: '![الرئيس في مكتبه](photo.png "الرئيس في مكتبه (فرانس برس)")',
    right: '![رجل يوقّع ورقة خلف مكتب خشبيّ](photo.png "الرئيس في مكتبه (فرانس برس)")',
  },
  *find({ passages, fields }) {
    const captions = new Map<Passage, Passage | undefined>();
    for (const [at, passage] of passages.entries()) {
      const next = passages[at + 1];
      if (passage.kind === 'alt')
        captions.set(passage, next?.kind === 'caption' ? next : undefined);
    }
    const alt = fields.get('photo.alt');
    if (alt) captions.set(alt, fields.get('photo.caption'));
    for (const [passage, caption] of captions) {
      const same = caption && foldText(passage.text) === foldText(withoutCredit(caption.text));
      if (!same && !fileName.test(passage.text)) continue;
      yield {
        passage,
        start: 0,
        end: passage.text.length,
        what: same
          ? { ar: 'الوصف البديل يكرّر الشرح.', en: 'The text alternative repeats the caption.' }
          : { ar: 'الوصف البديل اسم ملف.', en: 'The text alternative is the name of a file.' },
        write: {
          ar: 'اكتب ما يظهر في الصورة لمن لا يراها.',
          en: 'Write what the picture shows, for who does not see it.',
        },
      };
    }
  },
};

const withoutCredit = (caption: string) => caption.replace(/\s*\([^()]+\)\s*$/u, '');
