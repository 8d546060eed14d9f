import type { Block } from './island.ts';
import { type Atom, readAtom } from './read-atom.ts';
import * as role from './role.ts';

/** A run of words in the making: from its first word to the last atom known to belong. */
export interface Cluster {
  start: number;
  end: number;
  /** The atom read last. */
  last: Atom;
  /** The punctuation and lone symbols read since. */
  trail: string;
  /** Words since the run or its last sentence began. */
  words: number;
  /** The run is one bracket or quotation and nothing else. */
  enclosed: boolean;
  /** An equals sign or its like has been read: numbers and signs belong to a formula. */
  formula: boolean;
  /** A label, a colon, a number and a word have been read: more such may follow. */
  priced: boolean;
  /** The number right before the first word: what it counts, unless a relation follows. */
  counted: Atom | undefined;
}

const relationPattern = /[=<>≠≈≤≥≡∼]/;
// A second number that no letter makes part of a name: kg/10, a.m.–5, (75 mph).
const secondNumber = /(?:[(/–—]|\.-)\d/;
const longestMark = 8;
const longestWord = 64;

/**
 * Whether a symbol relates the two sides of a formula.
 *
 * @param text a symbol, or marks with one among them
 */
export function isRelation(text: string): boolean {
  return relationPattern.test(text);
}

/** Whether an atom's core is one bracket or quotation from its first unit to its last. */
export function isEnclosed(block: Block, atom: Atom): boolean {
  return block.partners[atom.coreStart] === atom.coreEnd - 1 && atom.coreEnd - atom.coreStart > 1;
}

/**
 * The core of an atom with its Persian and Urdu digits as ASCII.
 *
 * @param block the classified block
 * @param atom whose core
 * @returns its first 64 units, more than any rule asks
 */
export function readCore(block: Block, { coreStart, coreEnd }: Atom): string {
  return block.text.slice(coreStart, Math.min(coreEnd, coreStart + longestWord));
}

/**
 * The first marks of a stretch.
 *
 * @param block the classified block
 * @param start first unit
 * @param end unit after the last
 * @returns 8 units at most, more than any rule asks
 */
export function readMark(block: Block, start: number, end: number): string {
  return block.text.slice(start, Math.min(end, start + longestMark));
}

/**
 * The punctuation after a run with more added.
 *
 * @param trail the punctuation so far
 * @param mark what follows it
 * @returns both, cut to the 8 units that rules may ask for
 */
export function addMark(trail: string, mark: string): string {
  return (trail + mark).slice(0, longestMark);
}

/**
 * Begins a run at a word, or before it where a formula leads up to it.
 *
 * @param block the classified block
 * @param start where the run begins
 * @param counted the number right before the word
 * @param word the word
 * @returns the run, which ends where the core of its word does
 */
export function beginCluster(
  block: Block,
  start: number,
  counted: Atom | undefined,
  word: Atom,
): Cluster {
  const cluster: Cluster = {
    start,
    end: word.coreEnd,
    last: word,
    trail: readMark(block, word.coreEnd, word.end),
    words: 1,
    enclosed: start === word.coreStart && isEnclosed(block, word),
    formula: isRelation(readCore(block, word)),
    priced: false,
    counted: start === word.coreStart ? counted : undefined,
  };
  // A bracket after a number is no pair with it: «عام 1989 (2nd edition)».
  takeCounted(cluster, !cluster.enclosed && secondNumber.test(readCore(block, word)));
  return cluster;
}

// «1 USD = 3.75 SAR», «5 kg/10 lb»: where a second number is inside, the first one is too.
function takeCounted(cluster: Cluster, takes: boolean): void {
  if (!takes || !cluster.counted) return;
  cluster.start = cluster.counted.coreStart;
  cluster.counted = undefined;
  cluster.enclosed = false;
}

/**
 * Adds an atom to a run: for good, or until a word after it shows that it belongs.
 *
 * @param block the classified block
 * @param cluster the run, changed in place
 * @param atom the next one
 * @param keep whether the run ends with it from now on
 */
export function extendCluster(block: Block, cluster: Cluster, atom: Atom, keep: boolean): void {
  const related = isRelation(cluster.trail);
  if (atom.kind === 'word') cluster.words = /^[.!?]+$/.test(cluster.trail) ? 1 : cluster.words + 1;
  if (keep) cluster.end = atom.coreEnd;
  const second = atom.kind === 'word' && secondNumber.test(readCore(block, atom));
  takeCounted(cluster, related || second);
  cluster.formula ||= related;
  cluster.priced ||= atom.kind === 'number' && cluster.trail === ':';
  cluster.enclosed &&= !keep;
  cluster.last = atom;
  cluster.trail = readMark(block, atom.coreEnd, atom.end);
}

/**
 * Whether the next atom is digits and nothing else, as in a group of a telephone number.
 *
 * @param block the classified block
 * @param atom the one before it; where a mark stands behind its core, nothing counts as the next
 * @param end end of the island
 */
export function isBeforeDigits(block: Block, atom: Atom, end: number): boolean {
  const next = readAtom(block, atom.end, end);
  if (!next || next.cut || next.start > next.coreStart || atom.end > atom.coreEnd) return false;
  const digits = block.roles.subarray(next.start, Math.min(next.coreEnd, next.start + longestWord));
  return digits.every((value) => value === role.digit) && block.text[next.coreEnd] !== '%';
}
