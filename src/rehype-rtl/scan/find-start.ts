import { month } from './abbreviations.ts';
import { isEnglishPhrase } from './english-phrase.ts';
import { isOperand, isOperator } from './join-numbers.ts';
import type { Atom } from './read-atoms.ts';

const day = /^\d{1,2}$/;
const times = /[×·*]/;
const longestLead = 8;

/** Whether an atom is a number with nothing between it and the next. */
const isBare = (atom: Atom | undefined): atom is Atom =>
  atom?.kind === 'number' && atom.trail === '';

/**
 * The number right before a word, if it is one and nothing stands between.
 *
 * @param atoms the atoms of the island
 * @param from the first of them that no run has taken
 * @param at which of them the word is
 */
export function findCounted(atoms: readonly Atom[], from: number, at: number): Atom | undefined {
  const number = at > from ? atoms[at - 1] : undefined;
  return isBare(number) && !atoms[at]?.cut ? number : undefined;
}

/**
 * Where the run of a word begins: at the word, or before it when a formula, a date, a product or
 * an English phrase leads up to it («2 + x = 5», «24 November 2014», «10 × 20 cm», «12 Angry Men»,
 * «50% Off»).
 *
 * @param atoms the atoms of the island
 * @param from the first of them that no run has taken
 * @param at which of them the word is
 * @param counted the number right before it
 * @returns the unit where the run begins
 */
export function findStart(
  atoms: readonly Atom[],
  from: number,
  at: number,
  counted: Atom | undefined,
  word: Atom,
): number {
  if (counted && !counted.enclosed) {
    const { core } = counted;
    const isDay = day.test(core) && month.test(word.core);
    if (isDay || /[%°]$/.test(core) || isEnglishPhrase(atoms, at)) return counted.start;
    // «10 × 20 cm», «3×10⁸ m/s», «1440 x 3120»: a product is one quantity with its unit.
    const [first, sign] = atoms.slice(Math.max(from, at - 3), at - 1);
    const isSign = sign?.kind === 'symbol' && times.test(sign.lead) && !sign.cut && !counted.cut;
    if (isSign && isBare(first)) return first.start;
    if (times.test(core) || /^[xX]$/.test(word.core)) return counted.start;
  }
  let { start } = word;
  for (let back = at - 2; back >= Math.max(from, at - longestLead) && isOperand(word); back -= 2) {
    const [number, sign] = atoms.slice(back, at);
    if (sign?.kind !== 'symbol' || !isOperator(sign.lead) || sign.cut || !isBare(number)) break;
    start = number.start;
    if (number.cut) break;
  }
  return start;
}
