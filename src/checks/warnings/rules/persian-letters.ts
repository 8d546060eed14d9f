import { letters, marks } from '../../prose/letters.ts';
import { findMatches, type Rule } from '../rule.ts';

/** Letters of Persian and Urdu keyboards that look like Arabic ones; پ چ ژ گ stand for sounds of their own. */
const arabic: Record<string, string> = { ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ۃ: 'ة' };

/** Signs of a passage that is Persian, Urdu or Kurdish itself. */
const foreign = /[ےں۔ٹڈڑڕێۆڵۀ\u200c]/u;

const words = new RegExp(`[${letters}${marks}]+`, 'gu');
const like = new RegExp(`[${Object.keys(arabic).join('')}]`, 'u');

/** ی, ک and others in the place of Arabic letters; each word once, none in Persian, Urdu or Kurdish text. */
export const persianLetters: Rule = {
  id: 'persian-letters',
  about: {
    ar: 'حروف فارسية أو أردية تشبه العربية، كالياء U+06CC والكاف U+06A9: لا يجد البحث الكلمة المكتوبة بها.',
    en: 'Persian or Urdu letters that look like Arabic ones, such as U+06CC for ي and U+06A9 for ك: search does not find the word.',
  },
  example: { wrong: 'كتاب کبير', right: 'كتاب كبير' },
  *find({ passages }) {
    const seen = new Set<string>();
    for (const passage of passages.filter(({ text }) => like.test(text) && !foreign.test(text))) {
      yield* findMatches([passage], words, ([word]) => {
        if (!like.test(word) || seen.has(word)) return undefined;
        seen.add(word);
        return {
          what: {
            ar: 'في الكلمة حرف فارسيّ أو أرديّ يشبه الحرف العربي.',
            en: 'The word holds a Persian or Urdu letter that looks like an Arabic one.',
          },
          write: [...word].map((letter) => arabic[letter] ?? letter).join(''),
        };
      });
    }
  },
};
