import { checkText } from './check-text.ts';

/** A control character that reorders text, and where it stands. */
export interface BidiControl {
  /** The character's name in Unicode. */
  name: string;
  /** UTF-16 units before it in the text. */
  offset: number;
  /** Its line, from 1; CR, LF and CR LF end one. */
  line: number;
  /** UTF-16 units from the start of its line, from 1. */
  column: number;
}

const names: Readonly<Record<string, string>> = {
  '\u202A': 'LEFT-TO-RIGHT EMBEDDING',
  '\u202B': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202C': 'POP DIRECTIONAL FORMATTING',
  '\u202D': 'LEFT-TO-RIGHT OVERRIDE',
  '\u202E': 'RIGHT-TO-LEFT OVERRIDE',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
};

// CR LF first; U+001C–1E, U+0085 and U+2029 end a paragraph but no line of a file.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they end paragraphs.
const foundPattern = /\r\n|[\n\r\x1C-\x1E\x85\u2029\u202A-\u202E\u2066-\u2069]/g;
const lineEndMark = /[\r\n]/;

/**
 * Finds the controls that must not stand in content: embeddings and overrides (U+202A–202E), which
 * can make text read other than it is written («Trojan Source»), and isolates (U+2066–2069)
 * without their partner in the same paragraph (UAX #9 BD9).
 *
 * @param text the text as written, of one file for instance
 * @returns what was found, in order of place; empty when the text is clean; linear in the text
 * @throws {TypeError} when the text is no string
 */
export function findBidiControls(text: string): BidiControl[] {
  checkText(text);
  const found: BidiControl[] = [];
  let open: BidiControl[] = [];
  let line = 1;
  let lineStart = 0;
  const endParagraph = (): void => {
    for (const control of open) found.push(control);
    open = [];
  };
  for (const { 0: mark, index: offset } of text.matchAll(foundPattern)) {
    const name = names[mark];
    if (name === undefined) {
      endParagraph();
      if (!lineEndMark.test(mark)) continue;
      line++;
      lineStart = offset + mark.length;
      continue;
    }
    const control = { name, offset, line, column: offset - lineStart + 1 };
    if (mark >= '\u2066' && mark <= '\u2068') open.push(control);
    else if (mark !== '\u2069' || !open.pop()) found.push(control);
  }
  endParagraph();
  return found.sort((a, b) => a.offset - b.offset);
}
