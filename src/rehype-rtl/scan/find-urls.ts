import { role } from './roles.ts';

/** A stretch of a text, in UTF-16 units: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

const schemePattern = /^[A-Za-z][A-Za-z0-9+.-]*$/;
const longestScheme = 16;
const stop = /["<>«»“”„،؛؟]/;
const joint = /[/=_#?.%:&-]/;
const sentenceEnd = /[.,:;!?'*…]/;

function findStart(text: string, roles: Uint8Array, from: number): number | undefined {
  let start = from;
  while (start > 0 && from - start < longestScheme && roles[start - 1] !== role.space) {
    if (!/[A-Za-z0-9+.-]/.test(text[start - 1] ?? '')) break;
    start--;
  }
  return schemePattern.test(text.slice(start, from)) ? start : undefined;
}

function findEnd(text: string, roles: Uint8Array, from: number): number {
  let end = from;
  let brackets = 0;
  for (; end < text.length; end++) {
    const value = roles[end];
    const character = text[end] ?? '';
    if (value === role.space || stop.test(character)) break;
    // Arabic goes on with an address only after a joint: «example.comوقال» ends at the name.
    const arabic = value === role.arabic || value === role.hebrew || value === role.arabicMark;
    if (arabic && !joint.test(text[end - 1] ?? '') && roles[end - 1] !== value) break;
    if (!arabic && value !== undefined && value >= role.object) break;
    if (character === '(') brackets++;
    if (character === ')' && --brackets < 0) break;
  }
  while (end > from && sentenceEnd.test(text[end - 1] ?? '')) end--;
  return end;
}

/**
 * Finds the addresses of a text: a scheme and `://`, or `www.`, up to white space, a quote or
 * Arabic punctuation; full stops and unpaired brackets at the end are the sentence's own.
 *
 * @param text the flattened text
 * @param roles its roles
 * @returns spans in order, none overlapping; linear in the text
 */
export function findUrls(text: string, roles: Uint8Array): Span[] {
  const spans: Span[] = [];
  const starts = /:\/\/|www\./gi;
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const named = found[0] === '://';
    const start = named ? findStart(text, roles, found.index) : found.index;
    const head = found.index + found[0].length;
    if (start === undefined || (!named && roles[start - 1] === role.letter)) continue;
    const end = findEnd(text, roles, head);
    if (end > head) spans.push({ start, end });
    starts.lastIndex = Math.max(end, head);
  }
  return spans;
}
