import { isNumberCode } from './is-number-code.ts';
import type { Block, Island } from './island.ts';
import { followsCue } from './phone-cue.ts';
import * as role from './role.ts';
import type { Span } from './roles.ts';
import { findSigned } from './sign-number.ts';

/** How sequences of numbers are treated: see `Options.sequences`. */
export type Sequences = 'rtl' | 'ltr' | 'plain';

// What is isolated is one thing to its neighbours, who may then be something else than before.
const rounds = 4;

const digit = '[\\d²³¹⁰⁴-⁹₀-₉]';
const numeral = `${digit}+(?:[.,:/]${digit}+)*`;
const dash = '[-‐-―−]';
// More numbers than any code has are only ever a sequence.
const rowOf = (joint: string): RegExp =>
  new RegExp(`${numeral}(?:(?:${joint})${numeral}){0,63}`, 'y');
const joint = `\\s|${dash}|[+⁺₊]|\\)[ \xA0-]?\\(?|[ \xA0-]?\\(`;
const spaced = rowOf('\\s');
const rows = [rowOf(joint), rowOf(dash), spaced];
const single = new RegExp(numeral, 'y');
const joined = new RegExp(`(?:${joint})${digit}`, 'y');
// «1 234 567.5»
const grouped = /^[1-9]\d{0,2}(?:\s\d{3})+(?:[.,]\d+)?$/;

interface Unit extends Span {
  /** A code, or thousands in groups. */
  whole: boolean;
}

/**
 * Reads the longest row of numbers that is one thing, or the one number where nothing longer is.
 *
 * @param block the classified block
 * @param gap the stretch
 * @param start where the first number begins
 * @param read where the rows end that have been read, by kind: none is judged from its middle
 */
function readUnit({ text }: Block, gap: Span, start: number, read: number[]): Unit {
  const stretch = text.slice(0, gap.end);
  const readAt = (pattern: RegExp, at: number): string => {
    pattern.lastIndex = at;
    return pattern.exec(stretch)?.[0] ?? '';
  };
  const end = start + readAt(single, start).length;
  if (readAt(joined, end) === '') return { start, end, whole: false };
  // «5+107-11-2014» is a sum, not a telephone.
  const head = text.slice(Math.max(gap.start, start - 3), start);
  const opening = /\(?(?:(?<!\d)\+)?$/.exec(head)?.[0] ?? '';
  for (const [kind, row] of rows.entries()) {
    if (start < (read[kind] ?? 0)) continue;
    const found = readAt(row, start);
    const last = start + found.length;
    read[kind] = last;
    if (row === spaced && grouped.test(found)) return { start, end: last, whole: true };
    if (
      row === spaced ||
      !isNumberCode(found, opening, () => followsCue(text, start - opening.length))
    )
      continue;
    const { length } = found.includes(')') ? opening : opening.replace('(', '');
    return { start: start - length, end: last, whole: true };
  }
  return { start, end, whole: false };
}

const isNumber = (value: number | undefined): boolean =>
  value === role.digit || value === role.fence || value === role.control;

/** Whether the mark between two numbers makes them a sequence that must be held in order. */
function isTie({ roles, text }: Block, at: number, sequences: Sequences): boolean {
  // UAX #9 W4: only a European separator makes one number of two; a dash does not.
  const tie = sequences === 'ltr' ? /[-+‐-―−]/ : /[-+−]/;
  return isNumber(roles[at - 1]) && isNumber(roles[at + 1]) && tie.test(text[at] ?? '');
}

// UAX #9 W5: a percent sign or currency is part of the number it touches, but not after Arabic.
const terminator = /[#%°±‰-‴∓$¢-¥₠-⃀]/;
const touchesTerminator = ({ text }: Block, { start, end }: Span): boolean =>
  terminator.test((text[start - 1] ?? '') + (text[end] ?? ''));

function readOnce(block: Block, island: Span, isHeld: boolean, sequences: Sequences): Span[] {
  const { roles } = block;
  const spans: Span[] = [];
  const read: number[] = [];
  let done = island.start;
  let wall = 0;
  for (let at = done; at < island.end; at++) {
    if (roles[at] !== role.digit) {
      if (roles[at] === role.fence) done = at + 1;
      continue;
    }
    if (at >= wall) for (wall = at; wall < island.end && roles[wall] !== role.fence;) wall++;
    const unit = readUnit(block, { start: done, end: wall }, at, read);
    const before = isTie(block, unit.start - 1, sequences);
    const tied = before || isTie(block, unit.end, sequences);
    const last = spans.at(-1);
    const signed = findSigned(block, unit, done, tied);
    if (signed ?? unit.whole) spans.push(signed ?? unit);
    else if (sequences === 'ltr' && tied) {
      if (before && last?.end === unit.start - 1) last.end = unit.end;
      else spans.push(unit);
    } else if (isHeld && (tied || touchesTerminator(block, unit))) spans.push(unit);
    done = Math.max(unit.end, spans.at(-1)?.end ?? 0);
    at = Math.max(at, done - 1);
  }
  return spans;
}

/**
 * Finds the numbers of an island that must be isolated, and fences them in.
 *
 * Whole: phones, ISO dates, codes, thousands in groups, signed numbers and sums of money. One by one:
 * the numbers of a range, score or sum, and one before a percent sign, with no Arabic letter before
 * it in its paragraph, which UAX #9 (W2, W4, W5) would run left to right there and right to left
 * everywhere else.
 *
 * @param block the classified block; what is found gets the role of a fence
 * @param island where to look; left-to-right words in it are fenced in
 * @param sequences what to do with ranges, scores and sums
 * @param runs to which what is found is added; none overlap
 */
export function findNumbers(
  block: Block,
  island: Island,
  sequences: Sequences,
  runs: Span[],
): void {
  const isHeld = sequences === 'rtl' && !island.afterArabic;
  for (let round = 0; round < rounds; round++) {
    const spans = readOnce(block, island, isHeld, sequences);
    if (spans.length === 0) return;
    for (const span of spans) {
      runs.push(span);
      block.roles.fill(role.fence, span.start, span.end);
    }
  }
}
