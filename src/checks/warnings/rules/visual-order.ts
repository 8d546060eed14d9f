import { letters, marks } from '../../prose/letters.ts';
import { findMatches, type Rule } from '../rule.ts';
import { fixedShapes, isVisual } from '../visual-forms.ts';

const forms = new RegExp(`[${fixedShapes}](?:[${fixedShapes} ]*[${fixedShapes}])?`, 'gu');
/** No Arabic word begins with ة or ى; one spelt backwards may. */
const backwards = new RegExp(`(?<![${letters}${marks}\u0640\ufffc])[ةى][${letters}]{2,}`, 'gu');
const atStart = new RegExp(`^[.،؛؟](?=[${letters}])`, 'gu');

const what = {
  ar: 'النصّ محفوظ بترتيب ما يُرى لا بترتيب ما يُقرأ، فحروفه من آخرها إلى أولها، كما يُنسخ من بعض ملفات PDF.',
  en: 'The text is kept in the order it is seen, last letter first, as copied from some PDF files.',
};

/** Words and paragraphs that stand in the order of sight, as old PDF files hold them. */
export const visualOrder: Rule = {
  id: 'visual-order',
  about: {
    ar: 'نصّ مقلوب الترتيب: كلمة تبدأ بتاء مربوطة أو ألف مقصورة، أو حروف لا تتّصل إلا معكوسة، أو فقرة تبدأ بعلامة وقف.',
    en: 'Text in visual order: a word that begins with ة or ى, letters that join only backwards, a paragraph that begins with its stop.',
  },
  example: { wrong: 'أعلنت ةيروهمجلا موقفها.', right: 'أعلنت الجمهورية موقفها.' },
  *find({ passages }) {
    yield* findMatches(passages, forms, ([found]) =>
      isVisual(found) ? { what, write: reverse(found).normalize('NFKC') } : undefined,
    );
    yield* findMatches(passages, backwards, ([found]) => ({ what, write: reverse(found) }));
    yield* findMatches(passages, atStart, () => ({
      what: {
        ar: 'الفقرة تبدأ بعلامة وقف: لعلّ النصّ نُسخ مقلوب الترتيب.',
        en: 'The paragraph begins with a stop: the text may have been copied in visual order.',
      },
      write: {
        ar: 'عُد إلى الأصل وراجع ترتيب الكلمات.',
        en: 'Go back to the original and check the order of the words.',
      },
    }));
  },
};

const reverse = (text: string) => [...text].reverse().join('');
