import { readCore } from './cluster.ts';
import type { Block } from './island.ts';
import { type Atom, readAtom } from './read-atom.ts';

// After a number: a magnitude, or what a maker puts after the number of a model («14 Pro Max»).
const goesOn =
  /^(?:hundred|thousand|[mbtr]+illion|dozen|percent|per|Pro|Max|Plus|Ultra|Mini|Lite|Air|SE|FE|Neo)$/i;
const plural = /^(?:(?:[Ww]om|[Mm])en|[Cc]hildren|[Pp]eople|\p{L}*\p{Ll}{2}(?<![aisup])s)$/u;
const later =
  /^(?:of|an?|the|to|and|or|in|for|from|with|at|on|by|&|St(?:reet)?|Ave(?:nue)?|R(?:oa)?d|Lane|Drive|Blvd|Boulevard|Square|Place)$/;
const longest = 3;

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
  if (goesOn.test(readCore(block, word))) return true;
  let atom: Atom | undefined = word;
  for (let count = 0; count < longest; count++) {
    const core = readCore(block, atom);
    if (plural.test(core) || (count > 0 && later.test(core))) return true;
    if (atom.end > atom.coreEnd) return false;
    atom = readAtom(block, atom.end, end);
    if (!atom || atom.cut || (atom.kind !== 'word' && readCore(block, atom) !== '&')) return false;
  }
  return false;
}
