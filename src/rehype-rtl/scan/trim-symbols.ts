import { ownsDot } from './abbreviations.ts';
import { followsWord } from './follows-word.ts';
import type { Block } from './island.ts';
import * as role from './role.ts';

// Symbols that begin a name, an option, a path, a sum of money: .NET, @name, --watch, $AAPL, ./dist,
// ../src, ~/.config, *.example.com, ::new, |x|.
const lead =
  /[@⌘⌥⇧#&§_~\\%=^°¿¡+−±<$¢-¥₠-⃀]|:(?=:)|(?<=:):|\*(?=\.)|\|(?=[^|]*\|)|\/(?=[^/]*\/)|(?<=[.~])\/|\.(?=\.?\/)|(?<=[/*])\.|^\.(?!\.)|['’](?=[a-z\d])|-(?=[-a-z\d])|(?<=-)-/y;
// What cannot be the punctuation of an Arabic word that it is glued to.
const leadAfterWord = /[@#$¢-¥₠-⃀]/y;
// Symbols that end one: C++, C#, US$, 45°, news/, Vec<T>, /tmp/*, AA-, a.m. The full-width marks are
// those of East Asia, which no Arabic sentence uses.
const tail =
  /[+#♯♭°′″™®©℠_⁺⁻₊₋！-；？$¢-¥₠-⃀]|%(?<=\d%|^%.*%)|>(?<=<[^<]{0,15}>)|\*(?<=[/.]\*)|-(?<=^[A-DO]{1,3}-)|([/\\|])(?<=\1.*?\1)/y;

const fits = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

function isCore(block: Block, at: number): boolean {
  const value = block.roles[at];
  if (value === role.letter || value === role.digit || value === role.ltrObject) return true;
  return value === role.symbol && (block.partners[at] ?? -1) >= 0;
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
  const { text, roles } = block;
  let core = start;
  while (core < end && !isCore(block, core)) core++;
  if (core === start || core >= end) return core;
  const atom = text.slice(start, end);
  // «الـ.NET»: what follows a tatweel begins anew.
  const isGlued = text[start - 1] !== 'ـ' && followsWord(block, start);
  const isOwned = (at: number): boolean =>
    roles[at] === role.symbol &&
    fits(isGlued ? leadAfterWord : lead, atom, at - start) &&
    !(text[at] === '-' && atom.endsWith('-'));
  while (core > start && isOwned(core - 1)) core--;
  return core;
}

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
  if (core === end) return end;
  const atom = block.text.slice(start, end);
  const isOwned = (at: number): boolean =>
    fits(tail, atom, at - start) ||
    (atom[at - start] === '.' && ownsDot(atom.slice(0, at - start)));
  while (core < end && block.roles[core] === role.symbol && isOwned(core)) core++;
  return core;
}
