import {
  accusatives,
  feminines,
  masculines,
  measures,
  plurals,
  times,
  uncounted,
} from './counted-nouns.ts';

// Groups of three, the other end of a range, then the noun and the word after it.
const afterPattern =
  /^((?:[ \u00A0\u202F]\d{3}(?!\d))*)(?:\s*(?:[-–—]|(?<=\s)(?:أو|إلى|الى|حتى|تا)(?=\s)|(?<=\s)و)\s*(\d[\d.,]*))?\s+([\p{Script=Arabic}\p{M}]+)(?:\s+(\S+))?/u;
const inHundred = /^(?:المئة|المائة|الألف|المليون)$/;
const unwritten = /[\u064B-\u0652\u0670\u0640]/g;
const date = /^(?:ال|\p{N}|گذشته$|آینده$|جاری$)/u;

// An open pattern takes no word that may begin with a particle: «وشركات», «بكاميرات», «الشركات».
const accusativePattern = /^(?!ال)[^وفبلك].+[^ي]ا$/;
const soundPlural = /^(?!ال)[^وفبلك](?:.+ات|.+[^ت]ين)$/;
// The broken plurals with an alif after two letters (فعائل، فعاليل) or before the last (أفعال); those
// that begin with «م» or a letter of a verb are listed, since participles and verbs look the same.
const brokenPlural = /^(?:[^اأإيتنموفبلك].ا[^ا][^اةىي]|[^اأإوفبلك].ا[^ا]ي[^ا]|أ[^ا]{2}ا[^ا])$/;

function isPlural(word: string, bare: string): boolean {
  return plurals.has(bare) || soundPlural.test(word) || brokenPlural.test(word);
}

function isAccusative(word: string, bare: string): boolean {
  return accusatives.has(bare) || accusativePattern.test(word);
}

// CLDR's plural rules for Arabic: 3 to 10 take a plural, 11 to 99 an accusative, hundreds and
// fractions a genitive.
function agrees(value: number, word: string, bare: string): boolean {
  const rest = Number.isInteger(value) ? value % 100 : 0;
  if (rest >= 3 && rest <= 10) return isPlural(word, bare);
  if (rest >= 11) return isAccusative(word, bare) || feminines.has(bare);
  return (value > 2 || rest !== value) && (masculines.has(bare) || feminines.has(bare));
}

/**
 * Whether a number counts the Arabic word that stands after it, as it does in «15 مليون», «12
 * قتيلا», «3 صواريخ» and not in «iPhone 15 الجديد»: the noun is a measure, or has the number and
 * case that Arabic grammar asks for after such a number: plural after 3 to 10, accusative singular
 * after 11 to 99, genitive singular after hundreds. A word with the article never counts.
 *
 * @param digits the number, in ASCII digits
 * @param after the text after it, as far as the second word
 * @returns false also where no word stands there
 */
export function countsNoun(digits: string, after: string): boolean {
  const [, groups = '', upper, noun = '', follower = ''] = afterPattern.exec(after) ?? [];
  const word = noun.replace(unwritten, '');
  const bare = word.replace(/^[أإآٱ]/, 'ا');
  if (word === 'في') return inHundred.test(follower);
  if (measures.has(bare)) return true;
  if (uncounted.has(bare) || (times.has(bare) && date.test(follower))) return false;
  const last = upper ?? /[\d.,]+$/.exec(digits + groups.replace(/\s/g, ''))?.[0] ?? '';
  return word !== '' && agrees(Number(last.replaceAll(',', '')), word, bare);
}
