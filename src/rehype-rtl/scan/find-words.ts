import { findCounted, findStart } from './find-start.ts';
import type { Block } from './island.ts';
import { joinsNumber } from './join-numbers.ts';
import { joinsWord } from './join-words.ts';
import { type Atom, readAtoms } from './read-atoms.ts';
import type { Span } from './roles.ts';
import { beginRun, extendRun, isRelation, type WordRun } from './word-run.ts';

// Rules ask for no more of the punctuation behind a run.
const longestTrail = 8;

/**
 * Finds the runs of left-to-right words in one island or in the inside of one bracket: words that
 * follow each other with only spaces and their own punctuation between, and the numbers that
 * belong to a name before them («iPhone 15 Pro», «Vision 2030»). A number before the first word
 * counts things for the Arabic sentence («3 iPhone», «120 km/h») and stays outside.
 *
 * @param block the classified block
 * @param stretch where to look
 * @returns runs in order, none overlapping; linear in the stretch
 */
export function findWords(block: Block, stretch: Span): WordRun[] {
  const atoms = readAtoms(block, stretch);
  const runs: WordRun[] = [];
  let open: WordRun | undefined;
  // The first atom that no run has taken.
  let free = 0;
  // What a symbol in brackets equals.
  let value: Atom | undefined;
  for (const [at, atom] of atoms.entries()) {
    if (atom.cut) {
      open = undefined;
      free = at;
    }
    if (open) {
      if (atom.kind === 'symbol') {
        open.trail = (open.trail + atom.lead).slice(0, longestTrail);
        continue;
      }
      const joins =
        atom.kind === 'number'
          ? joinsNumber(block.text, open, atom, atoms[at + 1])
          : joinsWord(open, atoms, at) && 'yes';
      if (joins && joins !== 'no') {
        extendRun(open, atom, joins === 'yes');
        continue;
      }
      value = open.enclosed && isRelation(open.trail) ? atom : undefined;
      open = undefined;
      free = at;
    }
    if (atom.kind !== 'word') continue;
    const counted = findCounted(atoms, free, at);
    const begins =
      value && value === counted ? value.start : findStart(atoms, free, at, counted, atom);
    open = beginRun(begins, counted, atom);
    runs.push(open);
    free = at + 1;
  }
  return runs;
}
