import { type Block, hasLetter } from './island.ts';
import { unpaired } from './pair-delimiters.ts';
import * as role from './role.ts';
import { isWall } from './roles.ts';
import { trimEnd, trimStart } from './trim-symbols.ts';

/** What stands between two spaces: a word, a number, a lone symbol, a whole bracket or quotation. */
export interface Atom {
  start: number;
  end: number;
  /** Without the punctuation around it that belongs to the sentence. */
  coreStart: number;
  coreEnd: number;
  kind: 'word' | 'number' | 'symbol';
  /** A delimiter without a partner, or a flag, stands before it. */
  cut: boolean;
  /** It follows the atom before it without a space. */
  glued: boolean;
}

const longestLabel = 4;

function isLabel(block: Block, open: number, close: number): boolean {
  const inside = block.roles.subarray(open + 1, close);
  return inside.length <= longestLabel && inside.every((value) => value === role.letter);
}

function findAtomEnd(block: Block, start: number, end: number): number {
  const { partners, roles } = block;
  let digits = true;
  let at = start;
  while (at < end) {
    const value = roles[at];
    const partner = partners[at] ?? 0;
    if (value === role.space || value === role.flag || isWall(value)) break;
    if (value !== role.symbol || partner < unpaired) {
      digits &&= value === role.digit;
      at++;
      continue;
    }
    if (partner === unpaired) break;
    // «المادة 5(b)»: the number is the Arabic sentence's, the label in brackets is not.
    if (digits && at > start && partner > at && isLabel(block, at, partner)) break;
    digits = false;
    at = Math.max(at, partner) + 1;
  }
  return at;
}

/**
 * Reads the next atom of an island.
 *
 * @param block the classified block
 * @param from where to begin
 * @param end end of the island
 * @returns the atom, or `undefined` at the end
 */
export function readAtom(block: Block, from: number, end: number): Atom | undefined {
  const { partners, roles } = block;
  let start = from;
  let cut = false;
  let glued = true;
  for (; start < end; start++) {
    const value = roles[start];
    if (value === role.space) glued = false;
    else if (value === role.flag || isWall(value)) cut = true;
    else if (value === role.symbol && partners[start] === unpaired) cut = true;
    else break;
  }
  if (start >= end) return undefined;
  const stop = findAtomEnd(block, start, end);
  const word = hasLetter(block, start, stop);
  const coreStart = trimStart(block, start, stop);
  const coreEnd = trimEnd(block, coreStart, stop);
  const kind = coreStart >= stop ? 'symbol' : word ? 'word' : 'number';
  return { start, end: stop, coreStart, coreEnd, kind, cut, glued };
}
