import { readFileSync } from 'node:fs';
import type { Statement } from '../support/find-faults.ts';

/** One line of the corpus. */
interface BidiCase extends Statement {
  id: string;
  markdown: string;
  /** What a reader sees of it. */
  text: string;
  action: 'none' | 'isolate' | 'author-markup';
  /** The line without the mark-up of an editor, where the corpus has it with. */
  plainMarkdown?: string;
  refHtml: string;
  plainOk: boolean;
  dirAutoOk: boolean;
}

const file = new URL('../fixtures/bidi-cases.json', import.meta.url);
const corpus: { cases: BidiCase[] } = JSON.parse(readFileSync(file, 'utf8'));

/** The corpus of hostile lines. */
export const bidiCases = corpus.cases;
