/** One thing an editor has to mend before the site can be built. */
export interface Problem {
  /** Path of the file from the project's root. */
  file: string;
  /** Line in that file, from 1; absent where the file as a whole is meant. */
  line?: number | undefined;
  /** The front matter field, dotted (`photo.alt`), or `body`, or `address`: the article's own. */
  field?: string | undefined;
  /** What is wrong, in Arabic and in English. */
  what: Bilingual;
  /** How to write it: text to paste, or an instruction. */
  write: Bilingual | string;
}

/** What is wrong on a line of a text, and how to write it. */
export type LineProblem = Pick<Problem, 'what' | 'write'> & { line: number };

/** The same sentence twice: editors read Arabic, maintainers may read English. */
export interface Bilingual {
  ar: string;
  en: string;
}
