import { findBidiControls } from 'rehype-rtl';
import type { LineProblem, Problem } from '../../report/problem.ts';

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

/** A character that no text may hold, as a parser read it from an escape. */
export interface Forbidden {
  /** `U+202E`. */
  code: string;
  /** UTF-16 units before it. */
  offset: number;
  /** What Unicode calls it, where it turns the direction. */
  name?: string;
}

/**
 * Finds what {@link checkCharacters} refuses, in a text that a parser gave.
 *
 * @param text of a field, or of a body
 * @returns each such character, in order of place
 */
export function findForbidden(text: string): Forbidden[] {
  const found: Forbidden[] = [...text.matchAll(controls)].map(({ 0: character, index }) => ({
    code: formatCode(character),
    offset: index,
  }));
  for (const { name, offset } of findBidiControls(text)) {
    found.push({ code: formatCode(text.charAt(offset)), offset, name });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/**
 * Says what is wrong with a character that is written as an escape.
 *
 * @param found the character
 * @param written as the file has it: `\u202E`, `&#x202E;`
 * @returns what it does, and what to do about it
 */
export function describeEscape(
  { code, name }: Forbidden,
  written: string,
): Pick<LineProblem, 'what' | 'write'> {
  return {
    what: name
      ? {
          ar: `«${written}» محرف خفيّ يغيّر ترتيب ما يُقرأ: ${code}.`,
          en: `"${written}" is an invisible character that changes what is read: ${code} (${name}).`,
        }
      : {
          ar: `«${written}» محرف تحكّم خفيّ لا مكان له في نصّ: ${code}.`,
          en: `"${written}" is a control character, which no text has: ${code}.`,
        },
    write: {
      ar: `احذف ${written}.`,
      en: `Delete ${written}.`,
    },
  };
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
