import { foldWord } from '../../../arabic/fold-word.ts';

/** A word without its clitics. */
export interface Stem {
  /** As it is spelt, without vowel signs. */
  text: string;
  /** Whether the article stood before it. */
  definite: boolean;
  /** What spellings of one word have in common; of a listed word, the right ones with `/` between. */
  key: string;
  /** Set for the words listed here. */
  known?: 'right' | 'wrong';
}

/**
 * Short and frequent words, right and misspelt. Each other pair of short words that differ by a hamza
 * or a last letter may be two words: علي/على, باب/أب.
 */
const known = `
  أن إن: ان | أنه إنه: انه | أنها إنها: انها | أنهم إنهم: انهم | أو: او | أي: اي | إذا: اذا
  أمام إمام: امام | أمس: امس | أكثر: اكثر | أقل: اقل | أول: اول | آخر أخر: اخر | أخرى: اخرى | أكد: اكد
  أكدت: اكدت | أعلن: اعلن | أعلنت: اعلنت | أضاف: اضاف | أضافت: اضافت | أشار: اشار | أشارت: اشارت
  أوضح: اوضح | أوضحت: اوضحت | إيران: ايران | إسرائيل: اسرائيل | أميركا: اميركا أمريكا امريكا
  أبريل: إبريل ابريل | أغسطس: اغسطس | أكتوبر: اكتوبر | في: فى | التي: التى | الذي: الذى | حتى: حتي
  هذه: هذة`;

const listed = new Map<string, Stem>();
for (const entry of known.split(/[|\n]/).filter((each) => each.includes(':'))) {
  const [right = [], wrong = []] = entry.split(':').map((side) => side.trim().split(' '));
  const key = right.join('/');
  for (const text of right) listed.set(text, { text, definite: false, key, known: 'right' });
  for (const text of wrong) listed.set(text, { text, definite: false, key, known: 'wrong' });
}

/** Endings that only nouns and adjectives of origin have, so that no verb is met. */
const nominal = /^[أإآا].+(?:ية|يين|يون|يات)$/;

/**
 * Finds the part of a word whose spelling can be compared with that of other words.
 *
 * @param word as written, without vowel signs and tatweel
 * @returns the stem; undefined where a difference of one letter may make another word
 */
export function readStem(word: string): Stem | undefined {
  if (!stems.has(word)) {
    if (stems.size > most) stems.clear();
    stems.set(word, parse(word));
  }
  return stems.get(word);
}

/** The words of one article are mostly those of the last: ten thousand articles take a third of the time. */
const stems = new Map<string, Stem | undefined>();
const most = 20_000;

function parse(word: string): Stem | undefined {
  const bare = word.replace(/^[وف](?=[أإآا])/, '');
  const found = listed.get(bare) ?? listed.get(word);
  if (found) return found;
  const rest = /^(?:[وف]?[بك]?ال|[وف]?لل)(.{3,})$/.exec(word)?.[1];
  const text = rest ?? bare;
  if (!rest && !(text.length >= 5 && nominal.test(text))) return undefined;
  return {
    text,
    definite: rest !== undefined,
    key: foldWord(text),
  };
}
