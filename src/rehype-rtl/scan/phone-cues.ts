// A noun, such as «هاتف», needs fewer digits after it to be believed than a call, such as «للحجز». Both
// reach over other telephones: «هاتف 03-123456 أو 70-123456».
const cuePattern =
  /(?<![ؠ-ۓ])(?:[وبل]?(?:ال|لل)?(?:هاتف|هواتف|تلي?فون|تلفن|جوال|موبايل|محمول|نقال|خلوي|فاكس|واتس(?:اب)?|سنترال|بدالة|همراه|فون|فکس)|((?:[وب]?ال(?:رقم|أرقام|رقمين)|(?:لل?|ال?|وا?|و?)(?:اتصال|اتصل|تواصل)(?:وا|ي)?|لل(?:حجز|استفسار|استعلام|شكاوى|طوارئ)|الطوارئ|الخط الساخن|خدمة (?:العملاء|الزبائن))(?:\s+(?:بنا|بي|به|معنا|على|عبر|رقم|أرقام))*|[تفجم](?=:)))[\s:.(]*(?:\+?\d(?:[^A-Za-zؠ-ۓ:]|(?<=\s)(?:أو|او|و|یا)(?=\s))*)?$/;
const longest = 104;

/** What the words before a number say of it. */
export type Cue = 'phone' | 'call' | 'none';

/**
 * Finds the word that makes a telephone of the number after it.
 *
 * @param text the flattened text
 * @param start where the number begins
 * @returns `none` where no such word ends right before it or before the telephones that it follows
 */
export function findCue(text: string, start: number): Cue {
  const cue = cuePattern.exec(text.slice(Math.max(0, start - longest), start));
  if (!cue) return 'none';
  return cue[1] ? 'call' : 'phone';
}
