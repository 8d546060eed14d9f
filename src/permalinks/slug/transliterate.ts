import { toWesternDigits } from '../../arabic/digits.ts';

/** Consonants as newspapers write them in Latin letters; what is not here and no vowel is dropped. */
const consonants: Record<string, string> = {
  ...{ ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's' },
  ...{ ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm' },
  ...{ ن: 'n', ه: 'h', پ: 'p', چ: 'ch', ژ: 'zh', ڤ: 'v', گ: 'g', ک: 'k', ی: 'y' },
};

/**
 * Writes an Arabic word in plain Latin letters. Short vowels are not written in Arabic: an `a`
 * stands where two consonants would open the word, or three would meet.
 *
 * @param word folded by `foldText`; Latin letters and digits in it stay
 * @returns small letters and digits; empty where the word has none
 */
export function transliterate(word: string): string {
  const letters = [...toWesternDigits(word)];
  let latin = '';
  for (const [at, letter] of letters.entries()) {
    if (/[a-z0-9]/.test(letter)) latin += letter;
    else if (/[اعىه]/.test(letter) && isOpen(latin, letter, at === letters.length - 1))
      latin += 'a';
    else if (letter === 'و') latin += isGlide(latin, letters[at + 1]) ? 'w' : 'u';
    else if (letter === 'ي' && at === letters.length - 2 && letters[at + 1] === 'ه') latin += 'iy';
    else if (letter === 'ي') latin += isGlide(latin, letters[at + 1]) ? 'y' : 'i';
    else latin += join(latin, consonants[letter] ?? '');
  }
  return latin;
}

/** Long a; ayn, which Latin lacks; a final ة, which folding made ه. */
const isOpen = (latin: string, letter: string, isLast: boolean) =>
  !/[aiu]$/.test(latin) && (letter !== 'ه' || (isLast && latin !== ''));

/** و and ي are consonants at the start, after a vowel and before ا. */
const isGlide = (latin: string, next: string | undefined) =>
  latin === '' || /[aiu]$/.test(latin) || next === 'ا';

function join(latin: string, consonant: string): string {
  if (consonant === '' || !/[a-z]$/.test(latin) || /[aeiou]$/.test(latin)) return consonant;
  const cluster = /[^aeiou]*$/.exec(latin)?.[0] ?? '';
  const sounds = cluster.match(/[tdkszgc]h|[a-z]/g) ?? [];
  const isStart = !/[aeiou]/.test(latin);
  return sounds.length >= 2 || isStart ? `a${consonant}` : consonant;
}
