import type { Passage } from '../../prose/passage.ts';
import type { Finding, Rule } from '../rule.ts';

const partners: Record<string, string> = { ')': '(', ']': '[', '»': '«' };

/** A list's own bracket: `1)` or «أ)» at the start or after a space. */
const enumerator = /(?:^|[\s(])[\p{L}\p{N}]{1,3}$/u;

/** A quotation may run over several paragraphs, but not far. */
const furthest = 12;

/** A sign that waits for its partner, and the passage it is in. */
interface Open {
  at: number;
  finding: Finding;
}

/** Brackets without a partner in their passage, and «» without one in the twelve that follow. */
export const unbalancedBrackets: Rule = {
  id: 'unbalanced-brackets',
  about: {
    ar: 'قوس أو علامة تنصيص بلا شريكها. التنصيص قد يمتدّ على فقرات، والأقواس لا.',
    en: 'A bracket or quotation mark without its partner. Quotations may run over paragraphs, brackets not.',
  },
  example: { wrong: 'قال: «سنعود غداً.', right: 'قال: «سنعود غداً».' },
  *find({ passages }) {
    const open: Record<string, Open[]> = { '(': [], '[': [], '«': [] };
    for (const [at, passage] of passages.entries()) {
      const { kind, text } = passage;
      for (const { 0: sign, index } of text.matchAll(/[()[\]«»]/gu)) {
        const partner = partners[sign];
        if (!partner) open[sign]?.push({ at, finding: describe(passage, index) });
        else if (!open[partner]?.pop() && !isEnumerator(passage, index)) {
          yield describe(passage, index);
        }
      }
      yield* drop(open['(']);
      yield* drop(open['[']);
      const [first] = open['«'] ?? [];
      if (kind !== 'paragraph' || (first && at - first.at > furthest)) yield* drop(open['«']);
    }
    yield* drop(open['«']);
  },
};

/** Those that are left without a partner. */
const drop = (open: Open[] = []) => open.splice(0).map(({ finding }) => finding);

const isEnumerator = ({ text }: Passage, index: number) =>
  text[index] === ')' && enumerator.test(text.slice(Math.max(0, index - 4), index));

const describe = (passage: Passage, index: number): Finding => ({
  passage,
  start: index,
  end: index + 1,
  what: {
    ar: `«${passage.text[index]}» بلا شريكها.`,
    en: `“${passage.text[index]}” has no partner.`,
  },
  write: {
    ar: 'أغلق ما فُتح، أو احذف الزائدة.',
    en: 'Close what was opened, or delete the one too many.',
  },
});
