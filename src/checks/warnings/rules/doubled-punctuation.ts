import { findMatches, type Rule } from '../rule.ts';

const meant: Record<string, string> = {
  '،.': '.',
  '؛.': '.',
  '،؛': '؛',
  '؛،': '؛',
  '؟.': '؟',
  '!.': '!',
  '..': '.',
};
const doubled = /،{2,}|؛{2,}|[،؛]\.(?!\.)|،؛|؛،|[؟!]\.(?!\.)|(?<!\.)\.\.(?!\.)|\.{4,}/gu;

/** «،،» and «..»: one sign of those that say the same is enough. */
export const doubledPunctuation: Rule = {
  id: 'doubled-punctuation',
  about: {
    ar: 'علامتا ترقيم حيث تكفي واحدة، أو نقطتان أو أربع حيث تُكتب ثلاث.',
    en: 'Two punctuation marks where one will do, or two or four dots for three.',
  },
  example: { wrong: 'وصل الوفد،، ثم غادر..', right: 'وصل الوفد، ثم غادر.' },
  find: ({ passages }) =>
    findMatches(passages, doubled, ([found]) => ({
      what: { ar: 'علامة ترقيم زائدة.', en: 'A punctuation mark too many.' },
      write: meant[found] ?? (found.startsWith('.') ? '...' : found.slice(0, 1)),
    })),
};
