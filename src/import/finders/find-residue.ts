import { foldText } from '../../arabic/fold.ts';
import { calls, controlWords, related, rights, tagLabels } from '../../article/residue-words.ts';
import type { ResidueReason } from '../record.ts';

/** Lines that begin with one of these words. */
const opensWith = (words: readonly string[]) => new RegExp(`^(${words.join('|')})( |$)`);

const alone = new Set(controlWords);

const rest: [reason: ResidueReason, pattern: RegExp, longest: number][] = [
  ['related', opensWith(related), 200],
  [
    'views',
    /^((عدد )?(المشاهدات|الزيارات|القراءات|التعليقات) \d+|\d[\d ]* (مشاهده|مشاهدات|زياره|قراءه|قرايه|تعليق|تعليقات|تعليقا)|\d+ views)$/,
    60,
  ],
  [
    'views',
    /^((مده|وقت) القراءه .*|مده القرايه .*|وقت القرايه .*|\d+ (دقيقه|دقايق) (قراءه|قرايه)|(قراءه|قرايه) في .*دقي.*)$/,
    60,
  ],
  ['tags', opensWith(tagLabels), 300],
  ['cookies', /(ملفات تعريف الارتباط|الكوكيز|cookies)/, 400],
  ['subscription', opensWith(calls), 160],
  ['copyright', opensWith(rights), 200],
];

/**
 * Says why a line belongs to a page's interface and not to its article.
 *
 * @param line one line of visible text
 * @returns the reason; undefined for what may be the article's
 */
export function findResidue(line: string): ResidueReason | undefined {
  if (line.length > 400) return undefined;
  const folded = foldText(line);
  if (folded !== '' && alone.has(folded)) return 'controls';
  if (/^[-–—|+•·»«<>\s]*$/.test(line) || /^(TT|\s*[AaأT]\s*[+-])+$/.test(line.trim()))
    return 'controls';
  if (/^(تخطي|انتقل الي|skip) .{0,60}(القراءه|المحتوي|المحتويات|content|reading)$/.test(folded))
    return 'controls';
  if (/^\s*الرئيسية\s*[>»›/|]/.test(line)) return 'breadcrumbs';
  if (/^(\s*#[\p{L}\p{M}\p{N}_]+)+\s*$/u.test(line)) return 'tags';
  if (/^\s*(©|\(c\))/i.test(line) && line.length <= 200) return 'copyright';
  return rest.find(([reason, pattern, longest]) => {
    const isNotice =
      reason !== 'cookies' || /(نستخدم|يستخدم|we use|بمواصله|باستمرار|موافقه)/.test(folded);
    return line.length <= longest && isNotice && pattern.test(folded);
  })?.[0];
}

/**
 * Whether a line is residue of a page's interface.
 *
 * @param line one line of visible text
 * @returns whether {@link findResidue} has a reason
 */
export const isResidue = (line: string): boolean => findResidue(line) !== undefined;
