import { findBidiControls } from 'rehype-rtl';
import type { Problem } from './problem.ts';

/**
 * The controls of teleprinters (C0 but for tab and line ends, DEL and C1) and two codes that are no
 * characters: HTML allows none of them in text (WHATWG HTML, §13.1.4).
 */
const controls =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;

/**
 * Refuses characters that make a text read other than it is written: the embeddings and overrides
 * U+202A to U+202E, isolates without a partner (CVE-2021-42574, "Trojan Source"), and control
 * characters, which a page cannot show.
 *
 * @param file of the article
 * @param text the whole of it
 * @returns a problem for each line with control characters, then one for each control of direction
 */
export function checkCharacters(file: string, text: string): Problem[] {
  return [...findControls(file, text), ...findDirections(file, text)];
}

/** One problem a line, however many stand there. */
function findControls(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, at) => {
    const codes = [...new Set(line.match(controls))].map(formatCode);
    if (codes.length === 0) return [];
    const words = listWords(line);
    return {
      file,
      line: at + 1,
      what: {
        ar: `في السطر محارف تحكّم خفيّة لا مكان لها في نصّ: ${codes.join('، ')}${words && `، في ${words}`}.`,
        en: `The line holds control characters, which no text has: ${codes.join(', ')}${words && `, in ${words}`}.`,
      },
      write: {
        ar: 'احذفها، أو أعد كتابة السطر.',
        en: 'Delete them, or type the line anew.',
      },
    };
  });
}

/** The words that hold them, without them, so that an editor finds the place: «نصّآخر». */
function listWords(line: string): string {
  return line
    .split(/[ \t\r]+/)
    .filter((word) => word.search(controls) >= 0)
    .map((word) => word.replaceAll(controls, '').slice(0, 30))
    .filter(Boolean)
    .slice(0, 3)
    .map((word) => `«${word}»`)
    .join('، ');
}

const formatCode = (character: string) =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

function findDirections(file: string, text: string): Problem[] {
  return findBidiControls(text).map(({ name, offset, line }) => {
    const code = formatCode(text.charAt(offset));
    return {
      file,
      line,
      what: {
        ar: `في السطر محرف خفيّ يغيّر ترتيب ما يُقرأ: ${code}.`,
        en: `The line holds an invisible character that changes what is read: ${code} (${name}).`,
      },
      write: {
        ar: 'احذفه، واكتب <bdi>…</bdi> حول ما يلزم عزله.',
        en: 'Delete it, and write <bdi>…</bdi> around what needs to be isolated.',
      },
    };
  });
}
