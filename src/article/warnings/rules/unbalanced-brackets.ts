import type { Passage } from '../prose/passage.ts';
import type { Finding, Rule } from '../rule.ts';

const partners: Record<string, string> = { ')': '(', ']': '[', '»': '«' };

/** A list's own bracket: `1)` or «أ)» at the start or after a space. */
const enumerator = /(?:^|[\s(])[\p{L}\p{N}]{1,3}$/u;

/** A quotation may run over several paragraphs, but not far. */
const furthest = 12;

interface Open {
  sign: string;
  finding: Finding;
  /** Which passage it is in. */
  at: number;
}

export const unbalancedBrackets: Rule = {
  id: 'unbalanced-brackets',
  about: {
    ar: 'قوس أو علامة تنصيص بلا شريكها. التنصيص قد يمتدّ على فقرات، والأقواس لا.',
    en: 'A bracket or quotation mark without its partner. Quotations may run over paragraphs, brackets not.',
  },
  example: { wrong: 'قال: «سنعود غداً.', right: 'قال: «سنعود غداً».' },
  find({ passages }) {
    const found: Finding[] = [];
    let open: Open[] = [];
    const drop = (isLost: (each: Open) => boolean) => {
      found.push(...open.filter(isLost).map(({ finding }) => finding));
      open = open.filter((each) => !isLost(each));
    };
    for (const [at, passage] of passages.entries()) {
      if (passage.kind !== 'paragraph') drop(() => true);
      for (const { 0: sign, index } of passage.text.matchAll(/[()[\]«»]/gu)) {
        const partner = partners[sign];
        if (!partner) open.push({ sign, at, finding: describe(passage, index) });
        else if (open.at(-1)?.sign === partner) open.pop();
        else if (!isEnumerator(passage, index)) closeOther(partner, passage, index);
      }
      drop((each) => each.sign !== '«' || passage.kind !== 'paragraph' || at - each.at > furthest);
    }
    drop(() => true);
    return found;

    function closeOther(partner: string, passage: Passage, index: number) {
      const last = open.findLastIndex(({ sign }) => sign === partner);
      if (last < 0) found.push(describe(passage, index));
      else open.splice(last, 1);
    }
  },
};

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
