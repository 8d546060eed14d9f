// Before a name or a number: the dot is theirs and what follows goes on.
const beforeSet = new Set(
  `Adm Art Arts Ave Blvd Brig Capt Ch Cmdr Col Dept Dr Eq Ex Fig Fr Gen Gov Hon Lt Lieut Maj Messrs Mlle Mme
  Mr Mrs Ms Mt No Nos Op Par Para Pres Prof Rep Rev Sec Sen Sgt St Ste Vol Vols vs v cf ed eds pp p ca`
    .split(/\s+/)
    .flatMap((word) => [word, word.toLowerCase()]),
);

// After a name: the dot is theirs even where nothing Latin follows.
const afterSet = new Set(
  `Assn Bros Co Corp Inc Intl Jr Ltd Mfg Plc Sr al approx cit ed etc est ibid
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`.split(/\s+/),
);

const dotted = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const initial = /^\p{Lu}$/u;
const longest = 16;

const lastWord = (text: string): string => /[\p{L}\p{M}.]+$/u.exec(text.slice(-longest))?.[0] ?? '';

/**
 * Whether a dot after this text is part of its last word wherever it stands: U.S., a.m., Inc.
 *
 * @param text without the dot; only its last 16 units are looked at
 * @returns true for the abbreviations listed here and for letters with dots between
 */
export function ownsDot(text: string): boolean {
  const word = lastWord(text);
  return afterSet.has(word) || dotted.test(word);
}

/**
 * Whether a dot after this text does not end a sentence when more Latin text follows: Dr., J., U.S.
 *
 * @param text without the dot; only its last 16 units are looked at
 * @returns true for what {@link ownsDot} knows, for titles and the like, and for one capital letter
 */
export function goesOnAfterDot(text: string): boolean {
  const word = lastWord(text);
  return beforeSet.has(word) || initial.test(word) || ownsDot(text);
}

const monthPattern =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$/;

/** Whether a word is an English month, so that the number before it is its day. */
export function isMonth(word: string): boolean {
  return monthPattern.test(word);
}
