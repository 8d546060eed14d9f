import { checkText } from './check-text.ts';
import { type Options, readSettings } from '../options.ts';
import type { Span } from '../scan/roles.ts';
import { scanLine, type ScanSettings } from '../scan/scan-line.ts';

const lri = '\u2066';
const pdi = '\u2069';

// An isolate ends with its paragraph, so each is taken for itself (UAX #9 P1).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they end paragraphs.
const paragraph = /[^\n\r\x1C-\x1E\x85\u2029]+/g;

// A name in Latin letters with nothing in it or around it that would be drawn elsewhere, before an
// Arabic letter or the end: UAX #9 N1 then leaves all between to the paragraph.
const plainName = /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ](?:[A-Za-zÀ-ɏḀ-ỿ\d ,.:'’&-]*[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d])?$/;
const plainBefore = /(?:^|[\s«"“(ؠ-يٮ-ۓ])$/;
const plainAfter = /^[\s.,:;!?"'«»“”()،؛؟…]{0,32}(?:[ؠ-يٮ-ۓ]|$)/;
const longest = 33;

function isSafe(text: string, { start, end }: Span): boolean {
  return (
    plainName.test(text.slice(start, end)) &&
    plainBefore.test(text.slice(start - 1, start)) &&
    plainAfter.test(text.slice(end, end + longest))
  );
}

function isolateLine(text: string, settings: ScanSettings): string {
  const runs: Span[] = [];
  scanLine(text, settings, runs);
  if (runs.length === 0) return text;
  // What is strong outside every run would draw a name to itself.
  const isDrawn = /[\u200E\u061C\p{RI}]/u.test(text);
  let result = '';
  let done = 0;
  for (const run of runs) {
    if (!isDrawn && isSafe(text, run)) continue;
    result += text.slice(done, run.start) + lri + text.slice(run.start, run.end) + pdi;
    done = run.end;
  }
  return result + text.slice(done);
}

/**
 * Isolates what needs it in text that cannot hold markup and is shown in a right-to-left page: a
 * title, an `alt` text, an entry of a feed.
 *
 * Runs are found as in markup and put between U+2066 LEFT-TO-RIGHT ISOLATE and U+2069 POP
 * DIRECTIONAL ISOLATE (UAX #9 section 2.4), but only where the text would be out of order without:
 * «منصة .NET الجديدة» gets them, «شركة Google الأميركية» does not. Embeddings and overrides
 * (U+202A–202E) are never written. Given its own result, it gives it back.
 *
 * @param text any text; each paragraph is taken for itself
 * @param options `sequences` and `brands` as for the plugin; with `base: 'ltr'` nothing is done
 * @returns the text with the controls, all else unchanged
 * @throws {TypeError} when the text is no string or an option has a wrong value
 */
export function isolateText(text: string, options?: Options | null): string {
  checkText(text);
  const settings = readSettings(options);
  if (options?.base === 'ltr') return text;
  return text.replace(paragraph, (line) => isolateLine(line, settings));
}
