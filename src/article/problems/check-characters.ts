import { findBidiControls } from 'rehype-rtl';
import type { Problem } from './problem.ts';

/**
 * Refuses characters that make a text read other than it is written: the embeddings and overrides
 * U+202A to U+202E, and isolates without a partner (CVE-2021-42574, "Trojan Source").
 *
 * @param file of the article
 * @param text the whole of it
 */
export function checkCharacters(file: string, text: string): Problem[] {
  return findBidiControls(text).map(({ name, offset, line }) => {
    const code = `U+${text.charCodeAt(offset).toString(16).toUpperCase()}`;
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
