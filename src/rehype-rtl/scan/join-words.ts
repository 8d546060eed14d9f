import { goesOnAfterDot } from './abbreviations.ts';
import type { Atom } from './read-atoms.ts';
import { isRelation, type WordRun } from './word-run.ts';

const prose = 3;
const bracket = /^\p{Ps}/u;
const tag = /^[#@]/;

/** Whether the atoms at a place are words, and nothing cuts them from what stands before. */
const areWords = (atoms: readonly Atom[], from: number, to: number): boolean =>
  to <= atoms.length && atoms.slice(from, to).every(({ kind, cut }) => kind === 'word' && !cut);

// Whole sentences on both sides are speech; a name on one side is the Arabic sentence's.
function endsSentence(run: WordRun, atoms: readonly Atom[], at: number): boolean {
  const { last, trail, words } = run;
  if (!/^[.!?]+$/.test(trail)) return false;
  if (trail === '.' && goesOnAfterDot(last.core)) return false;
  if (/^\p{Ll}/u.test(atoms[at]?.core ?? '')) return false;
  return words < prose || !areWords(atoms, at + 1, at + prose);
}

/**
 * Whether a word goes on with the run before it.
 *
 * @param run the run
 * @param atoms the atoms of the island
 * @param at which of them the word is
 */
export function joinsWord(run: WordRun, atoms: readonly Atom[], at: number): boolean {
  const { last, trail } = run;
  const next = atoms[at];
  if (!next || next.glued) return true;
  // «#غزة #Gaza #Peace»: tags in a row follow each other like Arabic words.
  if (trail === '' && tag.test(last.core) && tag.test(next.core)) return false;
  // «قال Tim Cook: "Great!"»: the colon before speech is the Arabic sentence's.
  if (trail === ':' && next.enclosed) return false;
  if (!run.enclosed) return !endsSentence(run, atoms, at);
  // «آبل (Apple) iPhone», «"Google", "Apple"»: each stands in the Arabic sentence by itself.
  if (next.enclosed || bracket.test(last.core)) return false;
  return trail === '' || isRelation(trail);
}
