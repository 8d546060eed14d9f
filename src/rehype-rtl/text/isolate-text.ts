import { bidiClassOf } from '../scan/bidi-class.ts';
import { checkText } from './check-text.ts';
import { type Options, readSettings } from '../options.ts';
import { isWall, role } from '../scan/roles.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { type Run, type Scan, type ScanSettings, scanRuns } from '../scan/scan-runs.ts';

const lri = '\u2066';
const pdi = '\u2069';

function classAt(text: string, at: number): string {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? '' : bidiClassOf(codePoint);
}

// UAX #9 N0 draws a bracket to its partner, also to one outside the run.
function keepsBrackets(text: string, roles: Uint8Array, run: Run): boolean {
  let depth = 0;
  for (let at = run.start; at < run.end && depth >= 0; at++) {
    if (roles[at] !== role.symbol) continue;
    const mark = text[at] ?? '';
    if (/\p{Ps}/u.test(mark)) depth++;
    else if (/\p{Pe}/u.test(mark)) depth--;
  }
  return depth === 0;
}

// Inside, letters must begin the run and letters or digits end it, with no Arabic between.
function holdsTogether(text: string, roles: Uint8Array, run: Run): boolean {
  let first = run.start;
  while (first < run.end && roles[first] === role.digit) first++;
  if (roles[first] !== role.letter || classAt(text, first) !== 'L') return false;
  const last = roles[run.end - 1];
  if (last !== role.letter && last !== role.digit) return false;
  for (let at = run.start; at < run.end; at++) {
    const bidi = classAt(text, at);
    if (bidi === 'R' || bidi === 'A' || bidi === 'N') return false;
  }
  let base = run.end - 1;
  while (base > run.start && /[MBO]/.test(classAt(text, base)) && isAttached(text, base)) base--;
  return roles[base] === role.digit || classAt(text, base) === 'L';
}

// Marks, and the second half of a character beyond U+FFFF, stand with what is before them.
function isAttached(text: string, at: number): boolean {
  return /[MB]/.test(classAt(text, at)) || /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}

// Outside, the next character that has a direction must be Arabic: UAX #9 N1 joins the rest.
function standsApart(text: string, { roles, fenced }: Scan, run: Run): boolean {
  let at = run.end;
  while (at < roles.length) {
    const value = roles[at];
    const bidi = isWall(value) && value !== role.fence ? classAt(text, at) : '';
    if (value === role.control) {
      if (bidi !== 'I') return false;
      while (roles[at] === role.control) at++;
      continue;
    }
    if (bidi === 'R' || bidi === 'A') return true;
    // An Arabic number that touches the run would share its level, and so its order.
    if (bidi === 'N' && at === run.end) return false;
    if (value === role.digit && fenced[at] !== role.fence) return false;
    if (value === role.letter || value === role.flag) return false;
    at++;
  }
  return true;
}

// A digit shares the level of a number or sign that it touches (UAX #9 W4, W5).
function touchesNumber(text: string, roles: Uint8Array, run: Run): boolean {
  const after = classAt(text, run.end);
  if (after === 'B' || (after === 'T' && roles[run.end - 1] === role.digit)) return true;
  const before = roles[run.start - 1];
  if (before === undefined) return false;
  if (before === role.space) return classAt(text, run.start - 1) === 'B';
  if (roles[run.start] === role.digit) return true;
  return before === role.arabicMark && /[NMBT]/.test(classAt(text, run.start - 1));
}

function followsFlag(roles: Uint8Array, run: Run): boolean {
  let at = run.start - 1;
  while (roles[at] === role.space || roles[at] === role.symbol) at--;
  return roles[at] === role.flag;
}

function isSafe(text: string, scan: Scan, run: Run): boolean {
  const { roles } = scan;
  if (run.kind === 'number') return false;
  if (followsFlag(roles, run) || touchesNumber(text, roles, run)) return false;
  return (
    keepsBrackets(text, roles, run) &&
    holdsTogether(text, roles, run) &&
    standsApart(text, scan, run)
  );
}

function isolateLine(text: string, settings: ScanSettings): string {
  const scan = scanRuns(text, settings);
  // The author's own marks are letters that stand outside every run: then nothing is left bare.
  const marked = /[\u200E\u061C]/.test(text);
  const parts: string[] = [];
  let done = 0;
  for (const run of scan.runs) {
    if (!marked && isSafe(text, scan, run)) continue;
    parts.push(text.slice(done, run.start), lri, text.slice(run.start, run.end), pdi);
    done = run.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
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
  // An isolate ends with its paragraph, so each is taken for itself.
  return splitParagraphs(text)
    .map(({ text: line, end }) => isolateLine(line, settings) + end)
    .join('');
}
