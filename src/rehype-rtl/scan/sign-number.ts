import { followsWord } from './follows-word.ts';
import type { Block } from './island.ts';
import * as role from './role.ts';
import type { Span } from './roles.ts';

// A sign, and a currency or number sign at either side of it.
const signPattern = /((?:(?:[#№$¢-¥₠-⃀]+\s?)?[+\-−±])?)((?:[#№$¢-¥₠-⃀]+\s?)?)$/;
// «>=3.10», «^1.2.3»: a lone «>» or «~» may be the Arabic sentence's own, and is mirrored there.
const requirement = /(?<![\dA-Za-z])(?:[<>=!~]=|~>|\^)$/;
const unitPattern = /^[%‰‱°′″$¢-¥₠-⃀]{1,3}(?![ؠ-ۓ])/;
const beforeSign = /(?<!\d)[\p{Ps}\p{Pi}"'“”:,=~/]$/u;
const longest = 8;

const headOf = (text: string, end: number): string => text.slice(Math.max(0, end - longest), end);

function followsDigit({ roles }: Block, at: number): boolean {
  let back = at - 1;
  while (roles[back] === role.space && at - back < longest) back--;
  return roles[back] === role.digit;
}

// «كوفيد-19»: a hyphen that touches a word or a number joins, it does not sign.
function canSign(block: Block, at: number): boolean {
  const before = block.roles[at - 1];
  if (before === undefined || before === role.arabicMark) return true;
  if (before === role.arabic) return !followsWord(block, at);
  if (before === role.space) return !followsDigit(block, at);
  return before === role.symbol && beforeSign.test(headOf(block.text, at));
}

/**
 * Finds what stands before a number and makes one sign with it: a currency (`$500`, `€ 20`), a
 * number sign (`#1`), a plus or minus (`-5`, `+3.5%`), or which versions will do (`>=3.10`). CLDR's
 * patterns for Arabic with European digits and alreq put it at the left of the digits.
 *
 * @param block the classified block
 * @param numeral the number
 * @param from nothing before this unit is part of it
 * @param chained the number is part of a range or sum, where a leading sign is the sequence's own
 * @returns the span with the sign and, after it, its unit; `undefined` when no sign stands there
 */
export function findSigned(
  block: Block,
  numeral: Span,
  from: number,
  chained: boolean,
): Span | undefined {
  const before = block.roles[numeral.start - 1];
  const isBeside = before === role.space ? block.roles[numeral.start - 2] : before;
  if (isBeside !== role.symbol) return undefined;
  const head = headOf(block.text, numeral.start);
  const [, sign = '', found = ''] = signPattern.exec(head) ?? [];
  // «500$ 300»: the currency is that of the sum before.
  const prefix = followsDigit(block, numeral.start - found.length) ? '' : found;
  const at = numeral.start - prefix.length;
  const signs = sign !== '' && !chained && canSign(block, at - 1);
  const { length } = (signs ? sign : '') + prefix || (requirement.exec(head)?.[0] ?? '');
  const start = numeral.start - length;
  if (length === 0 || start < from) return undefined;
  // «-18°م»: the degree belongs to the Arabic unit.
  const unit = unitPattern.exec(block.text.slice(numeral.end, numeral.end + longest))?.[0] ?? '';
  return { start, end: numeral.end + unit.length };
}
