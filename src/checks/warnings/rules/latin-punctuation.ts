import { letters, marks } from '../../prose/letters.ts';
import { findMatches, type Rule } from '../rule.ts';

const arabic: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' };

const wordEnd = `[${letters}][${marks}\u0640]{0,9}[»”")\\]]{0,2}`;

/** The sign comes first, so that the look back starts only from one. */
const latin = new RegExp(`[,;?](?<=${wordEnd}[,;?])(?!\\))`, 'gu');

/** The same after a space, which goes with it. */
const spaced = new RegExp(
  `[ \u00a0]+[,;?](?<=${wordEnd}[ \u00a0]{1,9}[,;?])(?=$|[\\s»”"\\]؟!])`,
  'gu',
);

const spacedHere = new RegExp(spaced.source, 'uy');

/**
 * Says whether a Latin sign parted by a space from the Arabic word before it begins at a place; then
 * one remedy is for both faults.
 *
 * @param text of a passage
 * @param at the place of the space
 * @returns whether {@link latinPunctuation} reports that place
 */
export function isSpacedLatin(text: string, at: number): boolean {
  spacedHere.lastIndex = at;
  return spacedHere.test(text);
}

/** «,», «;» and «?» after an Arabic word; a space before them goes along. */
export const latinPunctuation: Rule = {
  id: 'latin-punctuation',
  about: {
    ar: 'فاصلة أو فاصلة منقوطة أو علامة استفهام لاتينية بعد كلمة عربية.',
    en: 'A Latin comma, semicolon or question mark after an Arabic word.',
  },
  example: { wrong: 'متى وصل الوفد?', right: 'متى وصل الوفد؟' },
  *find({ passages }) {
    for (const pattern of [latin, spaced]) {
      yield* findMatches(passages, pattern, ([found]) => {
        const sign = found.trim();
        return {
          what: {
            ar: `علامة لاتينية «${sign}» بعد كلمة عربية.`,
            en: `The Latin sign “${sign}” follows an Arabic word.`,
          },
          write: arabic[sign] ?? sign,
        };
      });
    }
  },
};
