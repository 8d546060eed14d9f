import { oneOf } from './one-of.ts';

// Initials, short words with a capital, most of which are titles, months and the like, and others: the
// dot is theirs, and what follows goes on.
const before = oneOf(
  '[A-ZÀ-Я][a-z]{0,2} Arts Blvd Brig Capt Cmdr Dept Mlle Pres Prof Sept [Vv]ols? nos? vs? cf eds? pp? ca',
);
/** An English month, so that the number before it is its day. */
export const month =
  /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]*(?:ry|ch|il|st|ber))?\.?$/;
// After a name, and letters with dots between: the dot is theirs even where nothing Latin follows.
const after = oneOf('Bros Co(?:rp)? Inc Jr Ltd Sr al ed etc ibid (?:[^.]{1,2}\\.)+[^.]{1,2}');
const longest = 16;

// All but digits, spaces and punctuation, in any script.
const lastWord = (text: string): string =>
  /[^\s!-\-/-@[-`{-~«“‘]*$/.exec(text.slice(-longest))?.[0] ?? '';

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
 * @returns true for what {@link ownsDot} knows, for for one capital letter, and for titles and the like
 */
export function goesOnAfterDot(text: string): boolean {
  const word = lastWord(text);
  return before.test(word) || after.test(word);
}
