import { toWesternDigits } from './digits.ts';
import { foldText } from './fold.ts';

/** Letters of Persian and Urdu keyboards, for those of the Arabic one. */
const persian: Record<string, string> = { ک: 'ك', ی: 'ي', ہ: 'ه', ە: 'ه' };

/** Two ways of writing a foreign name or a number's word, folded, each with its followers. */
const variants: [RegExp, string][] = [
  [/^امريك/, 'اميرك'],
  [/^ماي(?=ه|ت)/, 'مي'],
  [/^تليفزيون/, 'تلفزيون'],
  [/^انجليز/, 'انكليز'],
];

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
    .replace(/(?<=.)يو/, 'وو');
  if (kept.size > most) kept.clear();
  const result = respell(folded);
  kept.set(word, result);
  return result;
}

/**
 * Gives the one spelling that stands for both of a foreign name's.
 *
 * @param folded a word as {@link foldWord} gives it
 * @returns the same, unless it begins with such a name
 */
export function respell(folded: string): string {
  for (const [form, usual] of variants) if (form.test(folded)) return folded.replace(form, usual);
  return folded;
}
