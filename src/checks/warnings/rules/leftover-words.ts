import { foldText } from '../../../arabic/fold.ts';
import { calls, controlWords, related, rights, tagLabels } from '../../../article/residue-words.ts';
import type { Passage } from '../../prose/passage.ts';
import { type Finding, findMatches, type Rule } from '../rule.ts';

const labels = new Set(related);

/** What no article has alone in a paragraph. */
const alone = new Set([...controlWords, ...related, ...calls, ...rights, ...tagLabels]);

/** Up to the first colon, where that is near. */
const lead = /^[^\n:]{3,40}:/gu;
/** «+ الخط -»; its plus sign at the start of a line is a list's to Markdown. */
const fontSize = /(?:(?<=^|\s)\+ ?|^)الخط ?[-–—−](?=\s|$)/gu;

/** Words of buttons and of links to other articles, as `residue/` lists them. */
export const leftoverWords: Rule = {
  id: 'leftover-words',
  about: {
    ar: 'كلمات من أزرار الصفحة التي نُسخ منها النصّ، أو من روابطها إلى مقالات أخرى.',
    en: 'Words of the buttons of the page the text was copied from, or of its links to other articles.',
  },
  example: { wrong: 'نصّ الخبر.\n\n+ الخط -\n\nاقرأ أيضاً', right: 'نصّ الخبر.' },
  *find({ passages }) {
    const left = new Set(passages.filter(isLeftover));
    for (const passage of left) yield describe(passage, 0, passage.text.length);
    const rest = passages.filter((passage) => !left.has(passage));
    yield* findMatches(rest, lead, ([words]) => (leadsAway(words) ? leftover : undefined));
    yield* findMatches(rest, fontSize, () => leftover);
  },
};

function isLeftover({ kind, text }: Passage): boolean {
  if (text.length > 60 || kind === 'field' || kind === 'cell' || kind === 'alt') return false;
  const folded = foldText(text);
  return kind === 'paragraph' ? alone.has(folded) : labels.has(folded);
}

/** «اقرأ أيضاً:», perhaps with a word or two before the colon. */
function leadsAway(words: string): boolean {
  const folded = foldText(words);
  return related.some((label) => folded === label || isLonger(folded, label));
}

const isLonger = (words: string, label: string) =>
  words.startsWith(`${label} `) && words.length <= label.length + 12;

const leftover: Pick<Finding, 'what' | 'write'> = {
  what: {
    ar: 'من كلمات الصفحة التي نُسخ منها النصّ، لا من المقال.',
    en: 'Words of the page the text was copied from, not of the article.',
  },
  write: { ar: 'احذفها.', en: 'Delete them.' },
};

const describe = (passage: Passage, start: number, end: number): Finding => ({
  passage,
  start,
  end,
  ...leftover,
});
