import { oneOf } from './one-of.ts';

// Before a name or a number: the dot is theirs and what follows goes on.
const before = oneOf(
  `Adm Arts? Ave Blvd Brig Capt Ch Cmdr Col Dept Dr Eq Ex Fig Fr Gen Gov Hon Lt Maj Mlle Mme Mrs? Ms Mt Nos?
  Op Par Pres Prof Rep Rev Sec Sen Sgt Ste? Vols? vs? cf eds? pp? ca`,
  'i',
);
const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|(?:Sept?(?:em)?|Octo?|(?:Nov|Dec)(?:em)?)(?:ber)?';
const monthPattern = oneOf(month);
// After a name, and letters with dots between: the dot is theirs even where nothing Latin follows.
const after = oneOf(
  `Assn Bros Co(?:rp)? Inc Intl Jr Ltd Mfg Plc Sr al approx cit ed etc est ibid ${month} (?:[^.]{1,2}\\.)+[^.]{1,2}`,
);
const longest = 16;

// All but digits, spaces and punctuation, in any script.
const lastWord = (text: string): string =>
  /[^\s!-\-/-@[-`{-~«“‘]*$/.exec(text.slice(-longest))?.[0] ?? '';

const isCapital = (word: string): boolean => word.length === 1 && word !== word.toLowerCase();

/**
 * Whether a dot after this text is part of its last word wherever it stands: U.S., a.m., Inc.
 *
 * @param text without the dot; only its last 16 units are looked at
 * @returns true for the abbreviations listed here and for letters with dots between
 */
export function ownsDot(text: string): boolean {
  return after.test(lastWord(text));
}

/**
 * Whether a dot after this text does not end a sentence when more Latin text follows: Dr., J., U.S.
 *
 * @param text without the dot; only its last 16 units are looked at
 * @returns true for what {@link ownsDot} knows, for titles and the like, and for one capital letter
 */
export function goesOnAfterDot(text: string): boolean {
  const word = lastWord(text);
  return before.test(word) || after.test(word) || isCapital(word);
}

/** Whether a word is an English month, so that the number before it is its day. */
export function isMonth(word: string): boolean {
  return monthPattern.test(word.replace('.', ''));
}
