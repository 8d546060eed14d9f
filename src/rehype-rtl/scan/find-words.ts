import {
  addMark,
  beginCluster,
  type Cluster,
  extendCluster,
  isRelation,
  readMark,
} from './cluster.ts';
import type { Span } from './roles.ts';
import type { Block } from './island.ts';
import { findCounted, findStart, joinsNumber } from './join-numbers.ts';
import { joinsWord } from './join-words.ts';
import { type Atom, readAtom } from './read-atom.ts';

const longestLead = 8;

/** A run of words, and whether it is one bracket or quotation and nothing else. */
export interface WordRun extends Span {
  enclosed: boolean;
  /** Words in its last sentence. */
  words: number;
}

/**
 * Finds the runs of left-to-right words in one island or in the inside of one bracket: words that
 * follow each other with only spaces and their own punctuation between, and the numbers that
 * belong to a name before them («iPhone 15 Pro», «Vision 2030»). A number before the first word
 * counts things for the Arabic sentence («3 iPhone», «120 km/h») and stays outside.
 *
 * @param block the classified block
 * @param start first unit
 * @param end unit after the last
 * @returns runs in order, none overlapping; linear in the stretch
 */
export function findWords(block: Block, start: number, end: number): WordRun[] {
  const runs: Cluster[] = [];
  let open: Cluster | undefined;
  let before: Atom[] = [];
  // What a symbol in brackets equals.
  let value: Atom | undefined;
  for (let atom = readAtom(block, start, end); atom; atom = readAtom(block, atom.end, end)) {
    if (atom.cut) {
      open = undefined;
      before = [];
    }
    if (open && atom.kind === 'symbol') {
      open.trail = addMark(open.trail, readMark(block, atom.start, atom.end));
      continue;
    }
    if (open && atom.kind === 'number') {
      const joins = joinsNumber(block, open, atom, end);
      if (joins !== 'no') {
        extendCluster(block, open, atom, joins === 'yes');
        continue;
      }
      value = open.enclosed && isRelation(open.trail) ? atom : undefined;
      open = undefined;
      before = [];
    }
    if (atom.kind !== 'word') {
      before.push(atom);
      if (before.length > longestLead) before.shift();
      continue;
    }
    if (open && joinsWord(block, open, atom, end)) {
      extendCluster(block, open, atom, true);
      continue;
    }
    const counted = findCounted(before, atom);
    const begins =
      value && value === counted ? value.coreStart : findStart(block, before, atom, end);
    open = beginCluster(block, begins, counted, atom);
    runs.push(open);
    before = [];
  }
  return runs;
}
