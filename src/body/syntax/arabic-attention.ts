import { attention } from 'micromark-core-commonmark';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { unicodePunctuation } from 'micromark-util-character';
import type { Code, Construct, Extension, Token } from 'micromark-util-types';

/**
 * Letters, digits, vowel signs and tatweel of Arabic, and the invisible signs that stand among them.
 * Punctuation of Arabic is punctuation before it is Arabic.
 */
const arabic = /[\p{Script_Extensions=Arabic}\u200c-\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Where underscores may stand within a word, as in tags: only these part one from another. */
const quotes = /[«»"“”'‘’()[\]]/;

const isMark = (code: Code) => unicodePunctuation(code);
const isArabic = (code: Code) =>
  code !== null && code > 0 && !isMark(code) && arabic.test(String.fromCharCode(code));
const isDigit = (code: Code) =>
  code !== null && code > 0 && /\p{Nd}/u.test(String.fromCharCode(code));
const isQuote = (code: Code) => code !== null && code > 0 && quotes.test(String.fromCharCode(code));

/**
 * Makes emphasis, `*`, `_` and `~~`, hold where Arabic writes its particles in one word with what
 * follows: `و**«الفجر»**`, `**"نعم"**ثم`.
 *
 * By CommonMark (0.31, §6.2) a sign between a letter and a punctuation mark looks to one side only,
 * which supposes that a space stands around a quotation. Where the letter is Arabic it looks to
 * both; what it then opens or closes is found as ever.
 *
 * @returns an extension of micromark, for `~~` in place of that of GFM with `singleTilde: false`
 */
export function arabicAttention(): Extension {
  const emphasis = lookBothWays(attention);
  const strikethrough = lookBothWays(
    gfmStrikethrough({ singleTilde: false }).text?.[tilde] as Construct,
  );
  return {
    text: { [asterisk]: emphasis, [underscore]: emphasis, [tilde]: strikethrough },
    insideSpan: { null: [emphasis, strikethrough] },
    attentionMarkers: { null: [tilde] },
  };
}

const [asterisk, underscore, tilde] = ['*', '_', '~'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
];

function lookBothWays(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const { previous } = this;
      const widen = (next: Code) => {
        const token = this.events.at(-1)?.[1];
        if (token) widenFlags(token, this.sliceSerialize(token), previous, next);
        return ok(next);
      };
      return construct.tokenize.call(this, effects, widen, nok);
    },
  };
}

function widenFlags(token: Token, signs: string, before: Code, after: Code): void {
  // A product, «5*6», is no emphasis.
  if (signs.startsWith('*') && isDigit(before) && isDigit(after)) {
    token._open = token._close = false;
    return;
  }
  const fits = (mark: Code) => isMark(mark) && (!signs.startsWith('_') || isQuote(mark));
  if (isArabic(before) && fits(after)) token._open = true;
  if (fits(before) && isArabic(after)) token._close = true;
}
