import type { Atom } from './read-atoms.ts';
import type { Span } from './roles.ts';

/** A run of words, from its first word to the last atom known to belong. */
export interface WordRun extends Span {
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

const relation = /[=<>≠≈≤≥≡∼]/;
// A second number that no letter makes part of a name: kg/10, a.m.–5, (75 mph).
const secondNumber = /(?:[(/–—]|\.-)\d/;

/**
 * Whether a symbol relates the two sides of a formula.
 *
 * @param text a symbol, or marks with one among them
 */
export function isRelation(text: string): boolean {
  return relation.test(text);
}

/**
 * Begins a run at a word, or before it where a formula leads up to it.
 *
 * @param start where the run begins
 * @param counted the number right before the word
 * @param word the word
 * @returns the run, which ends where the core of its word does
 */
export function beginRun(start: number, counted: Atom | undefined, word: Atom): WordRun {
  const isFirst = start === word.start;
  const { enclosed, core } = word;
  const run = {
    start,
    end: word.end,
    last: word,
    trail: word.trail,
    words: 1,
    enclosed: isFirst && enclosed,
    formula: isRelation(core),
    priced: false,
    counted: isFirst ? counted : undefined,
  };
  // A bracket after a number is no pair with it: «عام 1989 (2nd edition)».
  if (!enclosed && secondNumber.test(core)) takeCounted(run);
  return run;
}

// «1 USD = 3.75 SAR», «5 kg/10 lb»: where a second number is inside, the first one is too.
function takeCounted(run: WordRun): void {
  if (!run.counted) return;
  run.start = run.counted.start;
  run.counted = undefined;
}

/**
 * Adds an atom to a run: for good, or until a word after it shows that it belongs.
 *
 * @param run changed in place
 * @param atom the next one
 * @param keep whether the run ends with it from now on
 */
export function extendRun(run: WordRun, atom: Atom, keep: boolean): void {
  const { trail } = run;
  const isWord = atom.kind === 'word';
  const related = isRelation(trail);
  if (isWord) run.words = /^[.!?]+$/.test(trail) ? 1 : run.words + 1;
  if (keep) run.end = atom.end;
  if (related || (isWord && secondNumber.test(atom.core))) takeCounted(run);
  run.formula ||= related;
  run.priced ||= !isWord && trail === ':';
  run.enclosed &&= !keep;
  run.last = atom;
  run.trail = atom.trail;
}
