import { bidiClassOf } from './bidi-class.ts';
import type { Block } from './island.ts';
import { divideLink, spanUnit } from './number-units.ts';
import { type Link, readLink } from './read-chain.ts';
import { role, type Span } from './roles.ts';
import { findServiceCode, findSigned } from './sign-number.ts';

/** How sequences of numbers are treated: see `Options.sequences`. */
export type Sequences = 'rtl' | 'ltr' | 'plain';

// What is isolated is one thing to its neighbours, who may then be something else than before.
const rounds = 4;
const longestHeight = 6;

const isNumber = (value: number | undefined): boolean =>
  value === role.digit || value === role.fence || value === role.control;

/** Whether the mark between two numbers makes them a sequence that must be held in order. */
function isTie(block: Block, at: number, sequences: Sequences): boolean {
  if (!isNumber(block.roles[at - 1]) || !isNumber(block.roles[at + 1])) return false;
  const mark = block.text[at] ?? '';
  // UAX #9 W4: only a European separator makes one number of two; a dash does not.
  return /[-+\u2212]/.test(mark) || (sequences === 'ltr' && /\p{Pd}/u.test(mark));
}

// UAX #9 W5: a percent sign or currency is part of the number it touches, but not after Arabic.
function touchesTerminator({ text }: Block, { start, end }: Span): boolean {
  const classAt = (at: number): string => bidiClassOf(text.codePointAt(at) ?? -1);
  return classAt(end) === 'T' || classAt(start - 1) === 'T';
}

/** «2560×1440», «5'11»: what no space parts is one measure, as with the letter x in «2560x1440». */
const isProduct = ({ text }: Block, { start, end }: Span): boolean =>
  /[×'’′]/.test(text.slice(start, end));

function withInches({ text }: Block, { start, end }: Span): Span {
  const measure = text.slice(Math.max(start, end - longestHeight), end + 1);
  return { start, end: /['’′]\d+["”″]$/.test(measure) ? end + 1 : end };
}

function addSequence(spans: Span[], span: Span, tied: boolean, sequences: Sequences): void {
  const last = spans.at(-1);
  if (sequences === 'ltr' && tied && last && span.start - last.end === 1) last.end = span.end;
  else spans.push(span);
}

function readOnce(block: Block, gap: Span, afterArabic: boolean, sequences: Sequences): Span[] {
  const spans: Span[] = [];
  let floor = gap.start;
  const readUnits = (link: Link): void => {
    for (const unit of divideLink(block, link)) {
      const span = spanUnit(block, link, unit, floor);
      if (span.start < floor) continue;
      const before = isTie(block, span.start - 1, sequences);
      const after = isTie(block, span.end, sequences);
      const service = unit.kind === 'single' ? findServiceCode(block, span, floor) : undefined;
      const signed = service ?? findSigned(block, span, floor, before || after);
      if (signed) spans.push(signed);
      else if (unit.kind !== 'single') spans.push(span);
      else if (isProduct(block, span)) spans.push(withInches(block, span));
      else if (
        (before || after) &&
        (sequences === 'ltr' || (sequences === 'rtl' && !afterArabic))
      ) {
        addSequence(spans, span, before, sequences);
      } else if (sequences === 'rtl' && !afterArabic && touchesTerminator(block, span)) {
        spans.push(span);
      }
      floor = Math.max(span.end, spans.at(-1)?.end ?? 0);
    }
  };
  for (let link = readLink(block, floor, gap.end); link; link = readLink(block, floor, gap.end)) {
    readUnits(link);
    floor = Math.max(floor, link.end);
  }
  return spans;
}

function cutOut(gap: Span, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let { start } = gap;
  for (const span of spans) {
    gaps.push({ start, end: span.start });
    start = span.end;
  }
  gaps.push({ start, end: gap.end });
  return gaps.filter((rest) => rest.start < rest.end);
}

/**
 * Finds the numbers of a stretch that must be isolated, and fence them in.
 *
 * Whole: phones, ISO dates, codes, thousands in groups, signed numbers, sums of money and products
 * without spaces. One by one: the numbers of a range, score or sum, and one before a percent sign, with no Arabic letter
 * before it in its paragraph, which UAX #9 (W2, W4, W5) would run left to right there and right to
 * left everywhere else.
 *
 * @param block the classified block; what is found gets the role of a fence
 * @param stretch where to look, free of left-to-right words
 * @param afterArabic whether the last strong character before it in its paragraph is Arabic
 * @param sequences what to do with ranges, scores and sums
 * @returns spans in order, none overlapping
 */
export function findNumbers(
  block: Block,
  stretch: Span,
  afterArabic: boolean,
  sequences: Sequences,
): Span[] {
  const found: Span[] = [];
  let gaps = [stretch];
  for (let round = 0; round < rounds && gaps.length > 0; round++) {
    const rest: Span[] = [];
    for (const gap of gaps) {
      const spans = readOnce(block, gap, afterArabic, sequences);
      for (const span of spans) {
        found.push(span);
        block.roles.fill(role.fence, span.start, span.end);
      }
      if (spans.length > 0) for (const piece of cutOut(gap, spans)) rest.push(piece);
    }
    gaps = rest;
  }
  return found.sort((a, b) => a.start - b.start);
}
