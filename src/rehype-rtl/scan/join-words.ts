import { goesOnAfterDot } from './abbreviations.ts';
import { type Cluster, isEnclosed, isRelation, readCore } from './cluster.ts';
import type { Block } from './island.ts';
import { type Atom, readAtom } from './read-atom.ts';

const prose = 3;
const bracket = /\p{Ps}/u;
const tag = /^[#@]/;

function isProse(block: Block, next: Atom, end: number): boolean {
  let atom: Atom | undefined = next;
  for (let words = 1; words < prose; words++) {
    atom = readAtom(block, atom.end, end);
    if (!atom || atom.cut || atom.kind !== 'word') return false;
  }
  return true;
}

// Whole sentences on both sides are speech; a name on one side is the Arabic sentence's.
function endsSentence(block: Block, cluster: Cluster, next: Atom, end: number): boolean {
  const { last, trail } = cluster;
  if (!/^[.!?]+$/.test(trail)) return false;
  if (trail === '.' && goesOnAfterDot(block.text.slice(last.coreStart, last.coreEnd))) return false;
  if (/\p{Ll}/u.test(block.text[next.coreStart] ?? '')) return false;
  return cluster.words < prose || !isProse(block, next, end);
}

/**
 * Whether a word goes on with the run before it.
 *
 * @param block the classified block
 * @param cluster the run
 * @param next the word
 * @param end end of the island
 */
export function joinsWord(block: Block, cluster: Cluster, next: Atom, end: number): boolean {
  const { last, trail } = cluster;
  if (next.glued) return true;
  // «#غزة #Gaza #Peace»: tags in a row follow each other like Arabic words.
  if (trail === '' && tag.test(readCore(block, last)) && tag.test(readCore(block, next)))
    return false;
  // «قال Tim Cook: "Great!"»: the colon before speech is the Arabic sentence's.
  if (trail === ':' && isEnclosed(block, next)) return false;
  if (!cluster.enclosed) return !endsSentence(block, cluster, next, end);
  // «آبل (Apple) iPhone», «"Google", "Apple"»: each stands in the Arabic sentence by itself.
  if (isEnclosed(block, next) || bracket.test(block.text[last.coreStart] ?? '')) return false;
  return trail === '' || isRelation(trail);
}
