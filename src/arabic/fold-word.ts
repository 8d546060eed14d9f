import { toWesternDigits } from './digits.ts';
import { foldText } from './fold.ts';
import { normalizeVariant } from './normalize-variant.ts';

/** Letters of Persian and Urdu keyboards, for those of the Arabic one. */
const persian: Record<string, string> = { ک: 'ك', ی: 'ي', ہ: 'ه', ە: 'ه' };

/** The words of one text are mostly those of the last. */
const kept = new Map<string, string>();
const most = 50_000;

/**
 * Folds a word to what its spellings have in common: as {@link foldText} does, and beyond it the
 * letters of Persian keyboards, both digits, مسئول and مسؤول, and the foreign names that are written
 * in two ways, أمريكا and أميركا.
 *
 * @param word one word, its article and particles taken off where a foreign name may stand behind them
 * @returns it folded, without a space
 */
export function foldWord(word: string): string {
  const before = kept.get(word);
  if (before !== undefined) return before;
  const folded = foldText(toWesternDigits(word))
    .replace(/[کیہە]/g, (letter) => persian[letter]!)
    .replace(/ /g, '')
    .replace(/(.)يو/, '$1وو');
  if (kept.size > most) kept.clear();
  const result = normalizeVariant(folded);
  kept.set(word, result);
  return result;
}
