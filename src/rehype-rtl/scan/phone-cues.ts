import type { Block } from './island.ts';
import { role } from './roles.ts';

const nounPattern =
  /(?:^|[^\p{Script=Arabic}])[وبل]?(?:ال|لل)?(?:هاتف|هواتف|تلفون|تليفون|تلفن|جوال|موبايل|محمول|نقال|خلوي|فاكس|واتساب|واتس|سنترال|بدالة|همراه|فون|فکس)[\s:.(]*$/u;
const callPattern =
  /(?:^|[^\p{Script=Arabic}])(?:[وب]?(?:الرقم|الأرقام|الرقمين)[\s:.(]*|(?:للاتصال|الاتصال|اتصل|اتصلوا|اتصلي|للتواصل|التواصل|تواصل|تواصلوا|للحجز|للاستفسار|للاستعلام|للشكاوى|للطوارئ|الطوارئ|الخط الساخن|خدمة العملاء|خدمة الزبائن)(?:\s+(?:بنا|بي|به|معنا|على|عبر|رقم|أرقام))*[\s:.(]*|[تفجم]:\s?)$/u;

const orPattern = /(?:^|\s)(?:أو|او|و|یا)$/;
const longestOr = 3;
const longestList = 72;
const longestCue = 32;

/** What the words before a number say of it. */
export type Cue = 'phone' | 'call' | 'none';

// Go back over other telephones and what stands between them. What is isolated costs nothing: in a
// later pass it is one unit.
function skipList({ text, roles }: Block, start: number): number {
  let left = longestList;
  let at = start;
  while (at > 0 && left > 0) {
    const value = roles[at - 1];
    if (value === role.fence) {
      at--;
      continue;
    }
    const isMark = value === role.symbol || value === role.arabicMark;
    const isPart = value === role.digit || value === role.space;
    const or = value === role.arabic && orPattern.exec(text.slice(Math.max(0, at - longestOr), at));
    if (!or && !isPart && (!isMark || text[at - 1] === ':')) break;
    const width = or ? or[0].length : 1;
    at -= width;
    left -= width;
  }
  return at;
}

/**
 * Finds the word that makes a telephone of the number after it: a noun such as «هاتف», which needs
 * fewer digits to be believed, or a call such as «للحجز». It reaches over other telephones: «هاتف
 * 03-123456 أو 70-123456».
 *
 * @param block the classified block
 * @param start where the number begins
 * @returns `none` where neither ends within 32 units before the number or its list
 */
export function findCue(block: Block, start: number): Cue {
  const end = skipList(block, start);
  const head = block.text.slice(Math.max(0, end - longestCue), end);
  if (nounPattern.test(head)) return 'phone';
  return callPattern.test(head) ? 'call' : 'none';
}
