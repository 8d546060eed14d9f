import type { Chain } from './find-codes.ts';
import type { Span } from './find-urls.ts';
import type { Block } from './island.ts';
import { type Joint, LONGEST_JOINT, type Numeral, readJoint, readNumeral } from './read-numbers.ts';
import { role } from './roles.ts';

// More numbers than any code has: a chain of them is only ever a sequence.
const LONGEST_CHAIN = 64;
const LONGEST_WORD = 16;
const PERSIAN_ZERO = 0x6f0;
const CUE =
  /(?:^|[^\p{Script=Arabic}])[وبل]?(?:ال|لل)?(?:هاتف|هواتف|تلفون|تليفون|تلفن|جوال|الجوال|موبايل|محمول|نقال|فاكس|واتساب|واتس|همراه|فون|فکس)[\s:.(\u200E\u200F-]*$/u;

/** The digits of a number as ASCII, so that they can be counted and compared. */
function readDigits({ text }: Block, { start, end }: Span): string {
  return text
    .slice(start, end)
    .normalize('NFKC')
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO));
}

function isCued({ text }: Block, start: number): boolean {
  return CUE.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
}

/** Numbers that stand together, in order; too many to be a code when `chain` is missing. */
export interface Link {
  numerals: Numeral[];
  joints: Joint[];
  end: number;
}

function findNextDigit({ roles }: Block, from: number, to: number): number {
  let at = from;
  while (at < to && at - from <= LONGEST_JOINT && roles[at] !== role.digit) at++;
  return at;
}

/** Read the numbers of a stretch that single joints connect, from a place on. */
export function readLink(block: Block, from: number, to: number): Link | undefined {
  let numeral = readNumeral(block, from, to);
  if (!numeral) return undefined;
  const link: Link = { numerals: [numeral], joints: [], end: numeral.end };
  while (link.numerals.length < LONGEST_CHAIN) {
    const start = findNextDigit(block, numeral.end, to);
    const joint = readJoint(block, numeral.end, start);
    const next = joint === 'none' ? undefined : readNumeral(block, start, to);
    if (!next) break;
    link.numerals.push(next);
    link.joints.push(joint);
    link.end = next.end;
    numeral = next;
  }
  return link;
}

/** Make a chain of part of a link: `from` inclusive, `to` exclusive, counted in numbers. */
export function cutChain(block: Block, link: Link, from: number, to: number): Chain {
  const numerals = link.numerals.slice(from, to);
  const start = numerals[0]?.start ?? 0;
  const { text, roles } = block;
  const joints = link.joints.slice(from, to - 1);
  const mark = roles[start - 1] === role.symbol ? text[start - 1] : '';
  const opened = mark === '(' || (mark === '+' && text[start - 2] === '(');
  return {
    numerals,
    joints,
    words: numerals.map((numeral) => readDigits(block, numeral)),
    // «5+107-11-2014» is a sum, not a telephone.
    plus: mark === '+' && roles[start - 2] !== role.digit,
    bracket: opened && joints.includes('bracket'),
    cued: isCued(block, start - (mark ? 1 : 0)),
  };
}
