import type { Rule } from '../rule.ts';

/**
 * U+FFFD; UTF-8 of Arabic letters (lead bytes D8 to DB) read as Latin-1 or Windows-1252; words that
 * became question marks.
 */
const lost =
  /\ufffd[\ufffd ]*|(?:[ØÙÚÛ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]\s?){2,}|(?<!\?)\?{2,}(?: \?{2,})+/u;

/** Letters lost in another encoding: what is left of them tells which. */
export const lostCharacters: Rule = {
  id: 'lost-characters',
  about: {
    ar: 'حروف ضاعت حين فُتح النصّ بترميز غير ترميزه.',
    en: 'Letters that were lost when the text was opened in another encoding than its own.',
  },
  example: { wrong: 'قال الوزير إن Ø§Ù„Ø­ÙƒÙ… صدر.', right: 'قال الوزير إن الحكم صدر.' },
  /** Once a passage: where one word is lost, more are. */
  *find({ passages }) {
    for (const passage of passages) {
      const match = lost.exec(passage.text);
      if (!match) continue;
      yield {
        passage,
        start: match.index,
        end: match.index + match[0].length,
        what: {
          ar: 'حروف ضائعة: النصّ فُتح مرّة بترميز غير ترميزه.',
          en: 'Lost letters: the text was once opened in the wrong encoding.',
        },
        write: {
          ar: 'عُد إلى الأصل وانسخ الكلمات من جديد.',
          en: 'Go back to the original and copy the words again.',
        },
      };
    }
  },
};
