// A telephone is named, called or written to; the words reach over other telephones: «هاتف 03-123456
// أو 70-123456».
const cue =
  /(?:هو?اتف|فون|تلفن|جوال|موبايل|محمول|نقال|خلوي|ف[اک]?[كک]س|واتس(?:اب)?|سنترال|بدالة|همراه|الرقم|اتصال|اتصل|تواصل|لل(?:حجز|استفسار|استعلام|شكاوى|طوارئ)|الطوارئ|الخط الساخن|خدمة (?:العملاء|الزبائن)|(?<![ؠ-ۓ])[تفجم](?=:))(?:وا|ي)?(?:\s+(?:بنا|بي|به|معنا|على|عبر|(?:ال)?(?:رقم|أرقام|رقمين)))*[\s:.(]*(?:\+?\d(?:[^A-Za-zؠ-ۓ:]|(?<=\s)(?:أو|او|و|یا)(?=\s))*)?$/;
const longest = 104;

/**
 * Whether the words before a number make a telephone of it.
 *
 * @param text the flattened text
 * @param start where the number begins
 * @returns false where no such word ends right before it or before the telephones that it follows
 */
export function followsCue(text: string, start: number): boolean {
  return cue.test(text.slice(Math.max(0, start - longest), start));
}
