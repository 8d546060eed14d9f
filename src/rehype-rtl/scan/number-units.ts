import { isCodeChain, isGrouped } from './find-codes.ts';
import type { Block } from './island.ts';
import { cutChain, type Link } from './read-chain.ts';
import { role, type Span } from './roles.ts';

/** Numbers of a link that belong together, counted in numbers: `first` inclusive, `last` exclusive. */
export interface Unit {
  first: number;
  last: number;
  /** A code, thousands in groups, or one number of its own. */
  kind: 'code' | 'group' | 'single';
}

function split(link: Link, part: Unit, ends: (joint: string) => boolean): Unit[] {
  const parts: Unit[] = [];
  let first = part.first;
  for (let at = part.first; at < part.last - 1; at++) {
    if (!ends(link.joints[at] ?? 'none')) continue;
    parts.push({ ...part, first, last: at + 1 });
    first = at + 1;
  }
  parts.push({ ...part, first, last: part.last });
  return parts;
}

// Neighbours that are no code come together again: thousands may span them.
function merge(parts: readonly Unit[]): Unit[] {
  const merged: Unit[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && last.kind !== 'code' && part.kind !== 'code') last.last = part.last;
    else merged.push({ ...part });
  }
  return merged;
}

/**
 * Divides a link into codes, thousands in groups, and single numbers.
 *
 * @param block the classified block
 * @param link numbers that single joints connect
 * @returns the units, in order, which leave no number out
 */
export function divideLink(block: Block, link: Link): Unit[] {
  const isCode = ({ first, last }: Unit): boolean =>
    isCodeChain(cutChain(block, link, first, last));
  const isGroup = ({ first, last }: Unit): boolean => {
    const { numerals, words } = cutChain(block, link, first, last);
    return isGrouped(numerals, words);
  };
  const whole: Unit = { first: 0, last: link.numerals.length, kind: 'single' };
  if (link.numerals.length < 2) return [whole];
  if (isCode(whole)) return [{ ...whole, kind: 'code' }];
  const parts = split(link, whole, (joint) => joint !== 'hyphen').map((part): Unit =>
    isCode(part) ? { ...part, kind: 'code' } : part,
  );
  return merge(parts).flatMap((part): Unit[] => {
    if (part.kind === 'code') return [part];
    return split(link, part, (joint) => joint !== 'space').flatMap((spaced): Unit[] =>
      isGroup(spaced) ? [{ ...spaced, kind: 'group' }] : split(link, spaced, () => true),
    );
  });
}

/**
 * The stretch of a unit, with the plus and the bracket that open a telephone number.
 *
 * @param block the classified block
 * @param link the numbers
 * @param unit of the link
 * @param from nothing before this unit of the text is looked at
 */
export function spanUnit(block: Block, link: Link, unit: Unit, from: number): Span {
  const start = link.numerals[unit.first]?.start ?? from;
  const end = link.numerals[unit.last - 1]?.end ?? start;
  if (unit.kind !== 'code') return { start, end };
  const { text, roles } = block;
  const mark = (at: number): string =>
    at >= from && roles[at] === role.symbol ? (text[at] ?? '') : '';
  const plus = mark(start - 1) === '+' && roles[start - 2] !== role.digit ? start - 1 : start;
  const opened = mark(plus - 1) === '(' && text.slice(start, end).includes(')');
  return { start: opened ? plus - 1 : plus, end };
}
