import { followsWord } from './follows-word.ts';
import type { Block } from './island.ts';
import { role, type Span } from './roles.ts';

// What makes one sign with the number after it: a currency, a number sign.
const prefix = /[#№]|\p{Currency_Symbol}/u;
const signPattern = /[+\-\u2212±]/;
const unitPattern = /[%‰‱°′″]|\p{Currency_Symbol}/u;
const beforeSign = /[\p{Ps}\p{Pi}"'“”:,=~/]/u;

const longestService = 32;

// «كوفيد-19»: a hyphen that touches a word or a number joins, it does not sign.
function canSign(block: Block, at: number, from: number): boolean {
  const { roles, text } = block;
  const before = roles[at - 1];
  if (before === undefined || before === role.arabicMark || before === role.lineEnd) return true;
  if (before === role.space) {
    let back = at - 1;
    while (back > from && roles[back] === role.space) back--;
    return back <= from || roles[back] !== role.digit;
  }
  if (before === role.arabic) return !followsWord(block, at);
  if (before !== role.symbol) return false;
  return beforeSign.test(text[at - 1] ?? '') && (at - 2 < from || roles[at - 2] !== role.digit);
}

function skipPrefix(block: Block, at: number, from: number): number {
  const { roles, text } = block;
  const spaced = roles[at - 1] === role.space ? at - 1 : at;
  let start = spaced;
  while (start > from && roles[start - 1] === role.symbol && prefix.test(text[start - 1] ?? '')) {
    start--;
  }
  if (start >= spaced) return at;
  const back = roles[start - 1] === role.space ? start - 2 : start - 1;
  // «500$ 300»: the sign belongs to the sum before it.
  return back >= from && roles[back] === role.digit ? at : start;
}

// «>=3.10», «^1.2.3»: a lone «>» or «~» may be the Arabic sentence's own, and is mirrored there.
function skipRequirement({ roles, text }: Block, at: number, from: number): number {
  const sign = /(?:[<>=!~]=|~>|\^)$/.exec(text.slice(Math.max(from, at - 2), at))?.[0] ?? '';
  const before = roles[at - sign.length - 1];
  return before === role.digit || before === role.letter ? at : at - sign.length;
}

/**
 * Finds a service code, dialled as it stands from the left: `*100#`, `*123*45#`.
 *
 * @param block the classified block
 * @param numeral the first number of it
 * @param from nothing before this unit is looked at as part of it
 * @returns its span, or `undefined` when the number begins none
 */
export function findServiceCode(block: Block, numeral: Span, from: number): Span | undefined {
  const { roles, text } = block;
  let start = numeral.start;
  while (start > from && numeral.start - start < 2 && /[*#]/.test(text[start - 1] ?? '')) start--;
  if (start === numeral.start || !canSign(block, start, from)) return undefined;
  let end = numeral.end;
  while (end - start < longestService && (roles[end] === role.digit || text[end] === '*')) end++;
  return text[end] === '#' && roles[end] === role.symbol ? { start, end: end + 1 } : undefined;
}

/**
 * Finds what stands before a number and makes one sign with it: a currency (`$500`, `€ 20`), a
 * number sign (`#1`), or a plus or minus (`-5`, `+3.5%`). CLDR's patterns for Arabic with European
 * digits and alreq put it at the left of the digits.
 *
 * @param block the classified block
 * @param numeral the number
 * @param from nothing before this unit is looked at as part of it
 * @param chained the number is part of a range or sum, where a leading sign is the sequence's own
 * @returns the span with the sign and, after it, its unit; `undefined` when no sign stands there
 */
export function findSigned(
  block: Block,
  numeral: Span,
  from: number,
  chained: boolean,
): Span | undefined {
  const { roles, text } = block;
  let start = skipPrefix(block, numeral.start, from);
  const isSign =
    start > from && roles[start - 1] === role.symbol && signPattern.test(text[start - 1] ?? '');
  if (isSign && !chained && canSign(block, start - 1, from)) start--;
  if (isSign && start < numeral.start) start = Math.min(start, skipPrefix(block, start, from));
  if (start === numeral.start) start = skipRequirement(block, start, from);
  if (start === numeral.start) return undefined;
  let { end } = numeral;
  while (roles[end] === role.symbol && unitPattern.test(text[end] ?? '') && end - numeral.end < 3)
    end++;
  // «-18°م»: the degree belongs to the Arabic unit.
  return { start, end: roles[end] === role.arabic ? numeral.end : end };
}
