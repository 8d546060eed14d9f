import { type Block, hasLetter, isEnclosed } from './island.ts';
import { unpaired } from './pair-delimiters.ts';
import * as role from './role.ts';
import { isWall, type Span } from './roles.ts';
import { trimEnd, trimStart } from './trim-symbols.ts';

/** What stands between two spaces: a word, a number, a lone symbol, a whole bracket or quotation. */
export interface Atom {
  kind: 'word' | 'number' | 'symbol';
  /** The first unit of its core, which is the atom without what belongs to the sentence. */
  start: number;
  /** The unit after the last of its core. */
  end: number;
  /** What stands before its core; of a lone symbol all of it. */
  lead: string;
  /** Its core, the first 64 units: more than any rule asks. Persian digits are ASCII. */
  core: string;
  /** The punctuation behind its core, 8 units at most. */
  trail: string;
  /** A delimiter without a partner, or a flag, stands before it. */
  cut: boolean;
  /** It follows the atom before it without a space. */
  glued: boolean;
  /** Its core is one bracket or quotation from the first unit to the last. */
  enclosed: boolean;
}

const longestLabel = 4;
const longestMark = 8;
const longestCore = 64;

const isBreak = (value: number | undefined): boolean => value === role.flag || isWall(value);

function isLabel({ roles }: Block, open: number, close: number): boolean {
  let at = open + 1;
  while (at < close && roles[at] === role.letter) at++;
  return at === close && close - open - 1 <= longestLabel;
}

function findAtomEnd(block: Block, start: number, end: number): number {
  const { partners, roles } = block;
  let digits = true;
  let at = start;
  while (at < end) {
    const value = roles[at];
    const partner = partners[at] ?? 0;
    if (value === role.space || isBreak(value)) break;
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
 * Reads the atoms of an island, or of the inside of a bracket.
 *
 * @param block the classified block
 * @param stretch what to read
 * @returns the atoms in order; linear in the stretch
 */
export function readAtoms(block: Block, stretch: Span): Atom[] {
  const { partners, roles, text } = block;
  const atoms: Atom[] = [];
  let cut = false;
  let glued = true;
  for (let at = stretch.start; at < stretch.end;) {
    const value = roles[at];
    const isUnpaired = value === role.symbol && partners[at] === unpaired;
    if (value === role.space || isUnpaired || isBreak(value)) {
      if (value === role.space) glued = false;
      else cut = true;
      at++;
      continue;
    }
    const stop = findAtomEnd(block, at, stretch.end);
    const start = trimStart(block, at, stop);
    const end = trimEnd(block, start, stop);
    atoms.push({
      kind: start >= stop ? 'symbol' : hasLetter(block, at, stop) ? 'word' : 'number',
      start,
      end,
      lead: text.slice(at, Math.min(start, at + longestMark)),
      core: text.slice(start, Math.min(end, start + longestCore)),
      trail: text.slice(end, Math.min(stop, end + longestMark)),
      cut,
      glued,
      enclosed: isEnclosed(block, { start, end }),
    });
    at = stop;
    cut = false;
    glued = true;
  }
  return atoms;
}
