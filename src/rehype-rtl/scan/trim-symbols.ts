import { ownsDot } from './abbreviations.ts';
import { followsWord } from './follows-word.ts';
import type { Block } from './island.ts';
import * as role from './role.ts';

const currency = /\p{Currency_Symbol}/u;
const lead = /[@⌘⌥⇧#&§_~\\%=^°¿¡+\u2212±<]|\p{Currency_Symbol}/u;
const tail = /[+#♯♭°′″™®©℠_\u207A\u207B\u208A\u208B]|\p{Currency_Symbol}/u;
// The full-width marks of East Asia, which no Arabic sentence uses.
const wide = /[！？．，：；]/;
const tatweel = 'ـ';
const lowerOrDigit = /[\p{Lowercase}\p{Nd}]/u;
const rating = /^(?:([A-D])\1{0,2}|AB|O)$/;

function isCore(block: Block, at: number): boolean {
  const value = block.roles[at];
  if (value === role.letter || value === role.digit || value === role.ltrObject) return true;
  return value === role.symbol && (block.partners[at] ?? -1) >= 0;
}

// The marks before ./dist, ../src, ~/.config, *.example.com, ::new, |x|.
function opensToken(text: string, at: number, start: number, end: number): boolean {
  const mark = text[at];
  const next = text[at + 1];
  const before = at > start ? text[at - 1] : '';
  if (mark === ':') return next === ':' || before === ':';
  if (mark === '*') return next === '.';
  if (mark === '|') return text.slice(at + 1, end).includes('|');
  if (mark === '/')
    return before === '.' || before === '~' || text.slice(at + 1, end).includes('/');
  if (mark !== '.') return false;
  if (next === '/' || before === '/' || before === '*') return true;
  return next === '.' ? text[at + 2] === '/' : at === start;
}

// Symbols that begin a name, an option, a path, a sum of money: .NET, @name, --watch, $AAPL.
function ownsLead(block: Block, at: number, start: number, end: number): boolean {
  const { text, roles } = block;
  const mark = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (roles[at] !== role.symbol) return false;
  // Glued to an Arabic word, only what cannot be that word's own punctuation is taken.
  if (followsWord(block, start)) {
    if (mark === '.') return at === start && text[start - 1] === tatweel;
    return /[@#]/.test(mark) || currency.test(mark);
  }
  if (lead.test(mark) || opensToken(text, at, start, end)) return true;
  if (mark === "'" || mark === '’') return lowerOrDigit.test(next);
  if (mark !== '-' || text[end - 1] === '-') return false;
  return next === '-' || text[at - 1] === '-' || lowerOrDigit.test(next);
}

/**
 * Where the core of an atom begins.
 *
 * @param block the classified block
 * @param start first unit of the atom
 * @param end unit after its last
 * @returns the unit; the atom's end when it has no core
 */
export function trimStart(block: Block, start: number, end: number): number {
  let core = start;
  while (core < end && !isCore(block, core)) core++;
  if (core >= end) return end;
  while (core > start && ownsLead(block, core - 1, start, end)) core--;
  return core;
}

// Symbols that end one: C++, C#, US$, 45°, news/, Vec<T>, /tmp/*, a.m.
function ownsTail(block: Block, at: number, start: number): boolean {
  const { text, roles } = block;
  const mark = text[at] ?? '';
  const before = text[at - 1] ?? '';
  if (roles[at] !== role.symbol) return false;
  if (tail.test(mark) || wide.test(mark)) return true;
  if (mark === '%') return roles[at - 1] === role.digit || text[start] === '%';
  if (mark === '>') return text.slice(Math.max(start, at - longestName), at).includes('<');
  if (mark === '*') return before === '/' || before === '.';
  if (mark === '=') return before === '=' || text[at + 1] === '=';
  if (mark === '-') return rating.test(text.slice(start, at).slice(-longestName));
  if (/[/\\|]/.test(mark)) return text.lastIndexOf(mark, at - 1) >= start;
  return mark === '.' && ownsDot(text.slice(start, at));
}

const longestName = 16;

/**
 * Where the core of an atom ends.
 *
 * @param block the classified block
 * @param start where the core begins
 * @param end unit after the atom's last
 * @returns the unit after the core
 */
export function trimEnd(block: Block, start: number, end: number): number {
  let core = end;
  while (core > start && !isCore(block, core - 1)) core--;
  while (core < end && ownsTail(block, core, start)) core++;
  return core;
}
