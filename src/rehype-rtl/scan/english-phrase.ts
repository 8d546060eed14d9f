import { readCore } from './cluster.ts';
import type { Block } from './island.ts';
import { type Atom, readAtom } from './read-atom.ts';

const MAGNITUDE = /^(?:hundred|thousand|million|billion|trillion|dozen|percent|per)$/i;
const PARTICLE = /^(?:of|a|an|the|to|and|or|in|for|from|with|at|on|by|&)$/;
const PLURAL =
  /^(?:Men|Women|Children|People|men|women|children|people|\p{L}*\p{Ll}{2}(?<![aisup])s)$/u;
const STREET = /^(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Square|Place)$/;
const LONGEST = 3;

/**
 * Whether a number before a word belongs to it because English goes on after the number: «12 Angry
 * Men», «500 Days of Summer», «10 Downing Street», «5 million USD». The name or unit that an Arabic
 * sentence counts, as in «3 iPhone», has neither an English plural nor a particle.
 *
 * @param block the classified block
 * @param word the word after the number
 * @param end end of the island
 * @returns true for a magnitude («million»), or a plural, particle or street within three words
 */
export function isEnglishPhrase(block: Block, word: Atom, end: number): boolean {
  if (MAGNITUDE.test(readCore(block, word))) return true;
  let atom: Atom | undefined = word;
  for (let count = 0; count < LONGEST; count++) {
    const core = readCore(block, atom);
    if (PLURAL.test(core) || (count > 0 && (PARTICLE.test(core) || STREET.test(core)))) return true;
    if (atom.end > atom.coreEnd) return false;
    atom = readAtom(block, atom.end, end);
    if (!atom || atom.cut || (atom.kind !== 'word' && readCore(block, atom) !== '&')) return false;
  }
  return false;
}
