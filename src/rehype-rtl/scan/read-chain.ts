import type { Chain } from './find-codes.ts';
import type { Block } from './island.ts';
import { type Joint, longestJoint, type Numeral, readJoint, readNumeral } from './read-numbers.ts';
import { findCue } from './phone-cues.ts';
import { readDigits } from './read-digits.ts';
import { role } from './roles.ts';

// More numbers than any code has: a chain of them is only ever a sequence.
const longestChain = 64;
const areaPattern = /^(0\d{1,3})\/(\d{3,4})$/;

/** Numbers that stand together, in order; `joints[n]` stands after `numerals[n]`. */
export interface Link {
  numerals: Numeral[];
  joints: Joint[];
  end: number;
}

function findNextDigit({ roles }: Block, from: number, to: number): number {
  let at = from;
  while (at < to && at - from <= longestJoint && roles[at] !== role.digit) at++;
  return at;
}

/**
 * Reads the numbers of a stretch that single joints connect, 64 at most: no code has more.
 *
 * @param block the classified block
 * @param from where to begin
 * @param to end of the stretch
 * @returns the next numbers, or `undefined` where there are none
 */
export function readLink(block: Block, from: number, to: number): Link | undefined {
  let numeral = readNumeral(block, from, to);
  if (!numeral) return undefined;
  const link: Link = { numerals: [numeral], joints: [], end: numeral.end };
  while (link.numerals.length < longestChain) {
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

// «01/345 678»: a slash after the area code joins like a hyphen.
function splitArea(words: string[], joints: Joint[]): boolean {
  const [, area, rest] = areaPattern.exec(words[0] ?? '') ?? [];
  if (area === undefined || rest === undefined) return false;
  words.splice(0, 1, area, rest);
  joints.unshift('hyphen');
  return true;
}

/**
 * Makes a chain of part of a link.
 *
 * @param block the classified block
 * @param link the numbers
 * @param from place of the first number in the link, from 0
 * @param to place after the last
 * @returns the numbers with their digits as ASCII and what opens the chain
 */
export function cutChain(block: Block, link: Link, from: number, to: number): Chain {
  const numerals = link.numerals.slice(from, to);
  const start = numerals[0]?.start ?? 0;
  const { text, roles } = block;
  const joints = link.joints.slice(from, to - 1);
  const words = numerals.map((numeral) =>
    readDigits(text.slice(numeral.start, numeral.end).normalize('NFKC')),
  );
  const mark = roles[start - 1] === role.symbol ? text[start - 1] : '';
  const opened = mark === '(' || (mark === '+' && text[start - 2] === '(');
  const area = joints.length > 0 && splitArea(words, joints);
  return {
    numerals,
    joints,
    words,
    plain: numerals.every(({ plain }, at) => plain || (at === 0 && area)),
    // «5+107-11-2014» is a sum, not a telephone.
    plus: mark === '+' && roles[start - 2] !== role.digit,
    bracket: opened && joints.includes('bracket'),
    findCue: () => findCue(block, start - (mark ? 1 : 0)),
  };
}
