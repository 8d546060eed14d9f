import type { Atom } from './read-atoms.ts';

// After a number: a magnitude, or what a maker puts after the number of a model («14 Pro Max»).
const goesOn = /^(?:thousand|[mbtr]+illion|percent|Pro|Max|Plus|Ultra|Mini|Lite|Air|SE|FE)$/i;
const plural = /^(?:(?:[Ww]om|[Mm])en|[Cc]hildren|[Pp]eople|[A-Za-z]*[a-z]{2}(?<![aisup])s)$/;
const later = /^(?:of|an?|the|to|and|or|in|for|from|with|at|on|by|Street|Avenue|Road)$/;
const longest = 3;

/**
 * Whether a number before a word belongs to it because English goes on after the number: «12 Angry
 * Men», «500 Days of Summer», «10 Downing Street», «5 million USD». The name or unit that an Arabic
 * sentence counts, as in «3 iPhone», has neither an English plural nor a particle.
 *
 * @param atoms the atoms of the island
 * @param first which of them the word after the number is
 * @returns true for a magnitude («million»), or a plural, particle or street within three words
 */
export function isEnglishPhrase(atoms: readonly Atom[], first: number): boolean {
  for (let at = first; at < first + longest; at++) {
    const atom = atoms[at];
    if (atom?.kind !== 'word' || (at > first && atom.cut)) return false;
    const isFirst = at === first;
    if (plural.test(atom.core) || (isFirst ? goesOn : later).test(atom.core)) return true;
    if (atom.trail !== '') return false;
  }
  return false;
}
