import { foldText } from '../../arabic/fold.ts';
import type { Desk } from '../desk.ts';

/**
 * Takes the summary from front matter, or from what a page tells search engines of itself, unless
 * that only repeats the opening of the text or the headline, which serve where there is no summary.
 *
 * @param desk with its title found
 */
export function takeSummary({ fields, reading, blocks, decisions }: Desk): void {
  const hint = reading.hints.find(({ field }) => field === 'summary');
  if (!hint || fields.summary !== undefined) return;
  const opening = blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  const isPage = hint.from === '<meta>';
  if (isPage && repeats(hint.value, opening, fields.title ?? '')) {
    decisions.push({
      sure: true,
      ar: 'وصف الصفحة يكرّر أول النصّ أو العنوان، فلم يُتّخذ خلاصة',
      en: "The page's description repeats the opening or the headline and was not taken as the summary",
    });
    return;
  }
  fields.summary = hint.value;
  if (!isPage) return;
  decisions.push({
    sure: false,
    ar: 'الخلاصة من وصف الصفحة لمحرّكات البحث (meta): تحقّق أنها للمقال لا للموقع',
    en: 'The summary is what the page tells search engines (meta): make sure it speaks of the article, not of the site',
  });
}

/** Descriptions are often cut, with or without dots at the end. */
function repeats(description: string, ...texts: string[]): boolean {
  const words = foldText(description);
  return texts.some((text) => foldText(text).startsWith(words));
}
