import type { Bilingual } from '../../report/problem.ts';
import type { RuleId } from '../../report/rule-ids.ts';

/** Something a copy editor would see. It stops nothing, and nothing is rewritten. */
export interface Warning {
  /** Path of the file from the project's root. */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** UTF-16 units from the start of the line, from 1. */
  column: number;
  /** The front matter field, dotted (`photo.alt`), or `body`. */
  field: string;
  rule: RuleId | 'unused-silence';
  /** The place in its words. */
  excerpt: string;
  /** What is to be seen there. */
  what: Bilingual;
  /** How it might be written: the words to put there, or advice. */
  write: Bilingual | string;
}
