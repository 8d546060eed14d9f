import { foldText } from '../../../arabic/fold.ts';
import type { Passage } from '../prose/passage.ts';
import { findMatches, type Finding, type Rule } from '../rule.ts';

/** What stands alone in a paragraph only where a page's controls were copied too. */
const controls = [
  'شارك|شارك المقال|شارك هذا المقال|شارك الخبر|شارك عبر|مشاركة|مشاركة المقال|مشاركة الخبر|مشاركة عبر',
  'طباعة|نسخ الرابط|تم نسخ الرابط|حفظ|إرسال|تعليقات|أضف تعليقاً|لا توجد تعليقات|تكبير الخط|تصغير الخط',
  'حجم الخط|استمع إلى المقال|تابعنا على|تابعونا على|اشترك في النشرة البريدية|إعلان|الصفحة الرئيسية',
  'المزيد|TT|Share|Tweet|Print|Advertisement|Read more|Copy link|Follow us',
]
  .join('|')
  .split('|')
  .map(foldText);

/** What leads away from the article; a heading says it too. */
const related = [
  'اقرأ أيضاً|اقرأ المزيد|اقرأ التالي|شاهد أيضاً|طالع أيضاً|قد يهمك|قد يهمك أيضاً|أخبار ذات صلة',
  'مواضيع ذات صلة|موضوعات ذات صلة|مقالات ذات صلة|الأكثر قراءة',
]
  .join('|')
  .split('|')
  .map(foldText);

const lead =
  /^(?:(?:اقرأ|اقرا|شاهد|طالع) (?:أيض|ايض|المزيد)|(?:أخبار|مواضيع|مقالات) ذات صلة)[^\n:]{0,12}:/gu;
/** «+ الخط -»; its plus sign at the start of a line is a list's to Markdown. */
const fontSize = /(?:(?<=^|\s)\+ ?|^)الخط ?[-–—−](?=\s|$)/gu;

export const leftoverWords: Rule = {
  id: 'leftover-words',
  about: {
    ar: 'كلمات من أزرار الصفحة التي نُسخ منها النصّ، أو من روابطها إلى مقالات أخرى.',
    en: 'Words of the buttons of the page the text was copied from, or of its links to other articles.',
  },
  example: { wrong: 'نصّ الخبر.\n\n+ الخط -\n\nاقرأ أيضاً', right: 'نصّ الخبر.' },
  *find({ passages }) {
    for (const passage of passages) {
      if (isLeftover(passage)) yield* [describe(passage, 0, passage.text.length)];
    }
    const rest = passages.filter((passage) => !isLeftover(passage));
    for (const pattern of [lead, fontSize]) yield* findMatches(rest, pattern, () => leftover);
  },
};

function isLeftover({ kind, text }: Passage): boolean {
  if (text.length > 60 || kind === 'field' || kind === 'cell' || kind === 'alt') return false;
  const folded = foldText(text);
  return related.includes(folded) || (kind === 'paragraph' && controls.includes(folded));
}

const leftover: Pick<Finding, 'what' | 'write'> = {
  what: {
    ar: 'من كلمات الصفحة التي نُسخ منها النصّ، لا من المقال.',
    en: 'Words of the page the text was copied from, not of the article.',
  },
  write: { ar: 'احذفها.', en: 'Delete them.' },
};

const describe = (passage: Passage, start: number, end: number): Finding => ({
  passage,
  start,
  end,
  ...leftover,
});
