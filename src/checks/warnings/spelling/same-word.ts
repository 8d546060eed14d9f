/**
 * Says whether two spellings are of one word for certain, and not of two that differ by a letter
 * (إن/أن, على/علي, كتابة/كتابه). Only what a copy editor would never take for another word counts:
 *
 * - a first alef with and without its hamza, الأميركي/الاميركي; two hamzas that differ are two words,
 *   الإعلام/الأعلام
 * - the same within a long word, التأكيد/التاكيد
 * - a last ة and ه after the article, where ه can be no pronoun, الدولة/الدوله
 * - a last ى and ي in a long word with the article that does not begin with م, السياسي/السياسى; shorter
 *   ones are often two words, الأولى/الأولي
 * - ئ and ؤ before و, مسئول/مسؤول
 *
 * @param a a stem, without clitics and vowel signs
 * @param b another of the same length
 * @param definite whether the article stands before them; else only the first alef counts
 * @returns false for one spelling twice
 */
export function isSameWord(a: string, b: string, definite: boolean): boolean {
  if (a === b || a.length !== b.length) return false;
  const last = a.length - 1;
  for (let at = 0; at <= last; at += 1) {
    const pair = [a[at], b[at]].sort().join('');
    if (a[at] === b[at]) continue;
    if (at === 0 && bareAlef.has(pair)) continue;
    if (pair === 'ؤئ' && a[at + 1] === 'و' && b[at + 1] === 'و') continue;
    if (!definite) return false;
    if (at > 0 && at < last && a.length >= 5 && bareAlef.has(pair)) continue;
    if (at === last && a.length >= 4 && pair === 'ةه') continue;
    if (at === last && a.length >= 5 && pair === 'ىي' && !a.startsWith('م')) continue;
    return false;
  }
  return true;
}

/** An alef without hamza beside one with it, in the order of their code points. */
const bareAlef = new Set(['أا', 'إا', 'آا']);
